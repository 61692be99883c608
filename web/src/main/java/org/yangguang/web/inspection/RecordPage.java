package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.PrimeFaces;
import org.yangguang.inspection.siterecord.SiteRecordView;
import org.yangguang.inspection.siterecord.SiteRecords;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 现场抽查笔录: written field by field, each kept when it is left. */
@Named
@ViewScoped
public class RecordPage implements Serializable {

    @Inject private InspectionFile file;
    @Inject private SiteRecords records;
    @Inject private Messages messages;

    @Shown private RecordForm form;
    private long version;
    @Shown private SiteRecordView record;

    public String enter() {
        String elsewhere = file.enter();
        if (elsewhere == null) {
            load();
            form = RecordForm.of(record.text());
            version = record.version();
        }
        return elsewhere;
    }

    /** Called by the page's script when a field is left. */
    public void autosave() {
        store();
        PrimeFaces.current().ajax().addCallbackParam("kept", true);
    }

    public String keep() {
        store();
        messages.done("inspection.record.kept");
        return file.to("record");
    }

    public String sign() {
        store();
        return file.to("sign");
    }

    public void ask() {
        store();
        form.ask();
    }

    private void store() {
        version = records.keep(file.id(), form.text(), version);
        load();
    }

    private void load() {
        record = records.view(file.id());
    }
}
