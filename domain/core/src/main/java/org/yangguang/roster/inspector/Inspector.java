package org.yangguang.roster.inspector;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.subject.Trail;

/** One inspector with leave, interests and trainings, so that each change of either is a version of the whole. */
@Entity
@Table(schema = "roster", name = "inspector")
class Inspector {

    @Id private String code;
    private String name;
    private String unit;
    private String post;
    private String login;
    private String certificate;

    @Column(name = "certificate_expiry")
    private LocalDate certificateExpiry;

    private boolean lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> skills = new ArrayList<>();

    @Convert(converter = LeavesColumn.class)
    @ColumnTransformer(write = "cast(? as json)")
    private List<InspectorView.Leave> leaves = new ArrayList<>();

    @Convert(converter = InterestsColumn.class)
    @ColumnTransformer(write = "cast(? as json)")
    private List<InspectorView.Interest> interests = new ArrayList<>();

    @Convert(converter = TrainingsColumn.class)
    @ColumnTransformer(write = "cast(? as json)")
    private List<InspectorView.Training> trainings = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private RosterState state;

    @Version private long version;

    private Trail trail;

    @Column(name = "import_id")
    private Long importId;

    protected Inspector() {}

    Inspector(InspectorDetails details, Trail by) {
        this.code = details.code();
        take(details);
        left(by);
    }

    /** Takes the details over; who was withdrawn or inactive is active again. True when anything changed. */
    boolean keep(InspectorDetails details, Trail by) {
        InspectorView before = view();
        boolean really = state != RosterState.ACTIVE;
        take(details);
        really |= !before.equals(view());
        if (really) {
            left(by);
        }
        return really;
    }

    private void take(InspectorDetails details) {
        name = details.name();
        unit = details.unit();
        post = details.post();
        login = details.login();
        certificate = details.certificate();
        certificateExpiry = details.certificateExpiry();
        lead = details.lead();
        skills = new ArrayList<>(details.skills());
        state = RosterState.ACTIVE;
    }

    void retire(Trail by) {
        state = RosterState.INACTIVE;
        left(by);
    }

    boolean goAway(InspectorView.Leave leave, Trail by) {
        return changed(leaves, with(leaves, leave), it -> leaves = it, by);
    }

    boolean comeBack(InspectorView.Leave leave, Trail by) {
        return changed(leaves, without(leaves, leave), it -> leaves = it, by);
    }

    boolean declare(InspectorView.Interest interest, Trail by) {
        return changed(interests, with(interests, interest), it -> interests = it, by);
    }

    boolean takeBack(InspectorView.Interest interest, Trail by) {
        return changed(interests, without(interests, interest), it -> interests = it, by);
    }

    boolean trained(InspectorView.Training training, Trail by) {
        return changed(trainings, with(trainings, training), it -> trainings = it, by);
    }

    boolean strike(InspectorView.Training training, Trail by) {
        return changed(trainings, without(trainings, training), it -> trainings = it, by);
    }

    String name() {
        return name;
    }

    InspectorView view() {
        return new InspectorView(
                code,
                name,
                unit,
                post,
                login,
                certificate,
                certificateExpiry,
                lead,
                List.copyOf(skills),
                List.copyOf(leaves),
                List.copyOf(interests),
                List.copyOf(trainings));
    }

    /** What changes nothing leaves no version. */
    private <T> boolean changed(T before, T after, Consumer<T> into, Trail by) {
        boolean really = !before.equals(after);
        if (really) {
            into.accept(after);
            left(by);
        }
        return really;
    }

    private void left(Trail by) {
        trail = by;
        importId = null;
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        if (!longer.contains(more)) {
            longer.add(more);
        }
        return longer;
    }

    private static <T> List<T> without(List<T> list, T less) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(less);
        return shorter;
    }
}
