package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Base64;
import org.yangguang.inspection.evidence.NewEvidence;
import org.yangguang.inspection.paper.PaperKind;
import org.yangguang.inspection.paper.Papers;
import org.yangguang.inspection.siterecord.DrawnSignature;
import org.yangguang.inspection.siterecord.Refusal;
import org.yangguang.inspection.siterecord.SiteRecordView;
import org.yangguang.inspection.siterecord.SiteRecords;
import org.yangguang.web.faces.Messages;

/** 签署笔录: the representative signs the text shown, on the screen or on paper, or the refusal is noted. */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final String PNG = "data:image/png;base64,";

    @Inject private InspectionFile file;
    @Inject private SiteRecords records;
    @Inject private Papers papers;
    @Inject private Messages messages;

    private SiteRecordView record;
    private String text;
    private String shownSha256;
    private String strokes;
    private String picture;
    private String source;
    private transient Part part;
    private String reason;
    private String witness;
    private String witnessUnit;

    public String enter() {
        String elsewhere = file.enter();
        if (elsewhere == null) {
            record = records.view(file.id());
            text = papers.xhtml(file.id(), PaperKind.RECORD);
            shownSha256 = record.textSha256();
            source = messages.sentence("inspection.sign.scanSource");
        }
        return elsewhere;
    }

    public String sign() {
        records.sign(file.id(), new DrawnSignature(shownSha256, strokes, png()));
        messages.done("inspection.sign.done");
        return file.to("conclusion");
    }

    public String scan() throws IOException {
        try (InputStream content = part.getInputStream()) {
            records.signByScan(
                    file.id(), new NewEvidence(null, part.getSubmittedFileName(), source), content);
        }
        messages.done("inspection.sign.done");
        return file.to("conclusion");
    }

    public String refuse() {
        records.noteRefusal(file.id(), new Refusal(reason, witness, witnessUnit));
        messages.done("inspection.sign.refused");
        return file.to("conclusion");
    }

    private byte[] png() {
        return picture != null && picture.startsWith(PNG)
                ? Base64.getDecoder().decode(picture.substring(PNG.length()))
                : null;
    }

    public SiteRecordView getRecord() {
        return record;
    }

    public String getText() {
        return text;
    }

    public String getShownSha256() {
        return shownSha256;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getWitnessUnit() {
        return witnessUnit;
    }

    public void setWitnessUnit(String witnessUnit) {
        this.witnessUnit = witnessUnit;
    }
}
