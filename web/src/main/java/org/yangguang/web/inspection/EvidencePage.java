package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.evidence.EvidenceFiles;
import org.yangguang.inspection.evidence.NewEvidence;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 证据: receives a file with its source, for one line ({@code ?line=}) or for the whole inspection. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject private InspectionFile file;
    @Inject private EvidenceFiles evidence;
    @Inject private Messages messages;

    @Asked private Long line;

    @Asked(required = true, max = 500)
    private String source;

    @Asked private transient Part part;
    @Shown private List<EvidenceView> received;

    public String enter() {
        String elsewhere = file.enter();
        if (elsewhere == null) {
            received = evidence.of(file.id());
        }
        return elsewhere;
    }

    public String receive() throws IOException {
        NewEvidence given = new NewEvidence(line, part.getSubmittedFileName(), source);
        try (InputStream content = part.getInputStream()) {
            EvidenceView kept = evidence.receive(file.id(), given, content);
            messages.done("inspection.evidence.received", kept.fileName(), kept.sha256());
        }
        return file.to("evidence") + (line == null ? "" : "&line=" + line);
    }

    /** The checklist's line that the evidence is for, or null. */
    public FindingView getFinding() {
        return file.inspection().findings().stream()
                .filter(f -> line != null && f.id() == line)
                .findFirst()
                .orElse(null);
    }

    public long getMaxMegabytes() {
        return evidence.maxBytes() / MEGABYTE;
    }
}
