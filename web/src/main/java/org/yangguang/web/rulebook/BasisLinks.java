package org.yangguang.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.yangguang.rulebook.statute.ArticleView;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rules.citation.Basis;
import org.yangguang.rules.citation.Citation;
import org.yangguang.rules.citation.Part;
import org.yangguang.web.faces.Texts;

/** Leads from a basis to the articles it cites, as far as the library has them: {@code <y:basis value="…"/>}. */
@Named
@RequestScoped
public class BasisLinks {

    @Inject private StatuteLibrary library;
    @Inject private HttpServletRequest request;
    @Inject private Texts texts;

    private Map<String, Long> loaded;

    public List<BasisPiece> pieces(String basis) {
        return Basis.parse(basis).parts().stream().map(this::piece).toList();
    }

    private BasisPiece piece(Part part) {
        if (part.citations().isEmpty()) {
            return new BasisPiece(part.text(), null, "");
        }
        Citation first = part.citations().get(0);
        String title = first.statute().title();
        Long statute = loaded().get(title);
        return statute == null
                ? new BasisPiece(part.text(), null, texts.of("rulebook.basis.unloaded", title))
                : new BasisPiece(part.text(), address(first, statute), first.toString());
    }

    private String address(Citation citation, long statute) {
        String page = request.getContextPath() + "/rulebook/statute.xhtml?id=" + statute;
        String day = citation.statute().until() == null ? "" : "&on=" + citation.statute().until();
        boolean whole = citation.place().article() == 0;
        return page + day + (whole ? "" : "#" + ArticleView.anchor(citation.place()));
    }

    private Map<String, Long> loaded() {
        if (loaded == null) {
            loaded = library.loaded();
        }
        return loaded;
    }
}
