package org.yangguang.draw.recording;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.recording.RecordingAct.RecordingAdded;
import org.yangguang.draw.recording.RecordingRules.RecordingAlreadyThere;
import org.yangguang.draw.recording.RecordingRules.RecordingWordsMissing;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.platform.settings.Settings;
import org.yangguang.rules.parameters.Figures;

/** 现场照片和录像: whoever was there can compare the bytes with the published hash later. */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.WITNESS})
public class Recordings {

    @Inject private EntityManager entities;
    @Inject private DrawBook book;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    private RecordingVault vault;

    @Inject
    void open(Settings settings) {
        vault = RecordingVault.of(settings);
    }

    /**
     * Puts a file to a draw whose plan is published.
     *
     * @param words what it shows
     */
    public RecordingView add(DrawId id, String fileName, InputStream content, String words) {
        Draw draw = book.get(id);
        draw.requireThat(DrawStatus::isPlanPublic);
        if (words == null || words.isBlank()) {
            throw new RecordingWordsMissing();
        }
        RecordingVault.Kept kept = vault.keep(fileName, content, maxBytes());
        if (of(id).stream().anyMatch(known -> known.sha256().equals(kept.sha256()))) {
            throw new RecordingAlreadyThere(kept.fileName());
        }
        Recording added = new Recording(id, kept, words.strip(), user.login(), clock.instant());
        entities.persist(added);
        acts.fire(
                new RecordingAdded(id, draw.task(), draw.number(), kept.fileName(), kept.sha256()));
        return added.view();
    }

    /** In the order in which they were added; none before the plan is published. */
    @PermitAll
    public List<RecordingView> of(DrawId id) {
        return entities.createQuery(
                        "select r from Recording r where r.draw = :d order by r.id",
                        Recording.class)
                .setParameter("d", id.value())
                .getResultStream()
                .map(Recording::view)
                .toList();
    }

    /** The greatest size in force today, bytes. */
    @PermitAll
    public int maxBytes() {
        return Math.toIntExact(Figures.RECORDING_SIZE.on(LocalDate.now(clock)));
    }
}
