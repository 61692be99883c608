package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.recording.RecordingView;
import org.yangguang.draw.recording.Recordings;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;

/** 现场照片和录像 of a draw: shown to everybody, added by clerk and witness. */
@Named
@RequestScoped
public class RecordingsPage {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject private Recordings recordings;
    @Inject private Messages messages;

    @Asked private Part part;

    @Asked(max = 300)
    private String words;

    public String add(DrawId draw) throws IOException {
        try (InputStream content = part.getInputStream()) {
            RecordingView added = recordings.add(draw, part.getSubmittedFileName(), content, words);
            messages.done("draw.recording.done", added.fileName());
        }
        return "/draw/draw?faces-redirect=true&id=" + draw;
    }

    public List<RecordingView> of(DrawId draw) {
        return recordings.of(draw);
    }

    public int getMaxMegabytes() {
        return recordings.maxBytes() / MEGABYTE;
    }
}
