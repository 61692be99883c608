package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.openness.PublicDrawView;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 投影: one draw in large type, only what is public at this moment; the visitor's browser does the computing. */
@Named
@RequestScoped
public class CeremonyPage {

    @Inject private PublicDraws draws;
    @Inject private Clock clock;

    @Asked private long id;
    @Shown private PublicDrawView view;

    public void load() {
        view = draws.view(new DrawId(id));
    }

    /** What the screen follows; it loads itself again when this changes. */
    public String getState() {
        return view.row().status()
                + " "
                + view.pledges().stream().filter(p -> p.revealed()).count()
                + " "
                + view.logHead();
    }

    /** The clock of the house, for the countdown. */
    public Instant getNow() {
        return clock.instant();
    }

    public List<String> getScripts() {
        return Stream.concat(VerifierScripts.ENGINE.stream(), Stream.of("ceremony.js")).toList();
    }
}
