package org.yangguang.web.draw;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.openness.PublicDrawView;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 自己验一遍: what the verifier in the browser needs; of a draw it needs only which files are published. */
@Named
@RequestScoped
public class PublicVerifyPage {

    @Inject private PublicDraws draws;

    @Asked private long id;

    /** Null when the visitor brings the files of any draw. */
    @Shown private PublicDrawView view;

    public void load() {
        if (id != 0) {
            view = draws.view(new DrawId(id));
        }
    }

    /** Names with spaces between; none without a draw. */
    public String getPublished() {
        return view == null ? "" : view.files().stream().map(FileView::name).collect(joining(" "));
    }

    public List<String> getScripts() {
        return VerifierScripts.PAGE;
    }

    public String getChinese() {
        return OfflineWords.CHINESE.lines();
    }

    public String getEnglish() {
        return OfflineWords.ENGLISH.lines();
    }
}
