package org.yangguang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.catalogue.ItemRules.DrafterMayNotPublish;
import org.yangguang.catalogue.ItemRules.NoDraftOfItem;
import org.yangguang.catalogue.ItemRules.VersionInThePast;
import org.yangguang.catalogue.ItemRules.VersionNotLater;
import org.yangguang.kernel.PartyRole;
import org.yangguang.rules.catalogue.CheckItem;

/** One version of a check item; a published one never changes. */
@Entity
@Table(schema = "catalogue", name = "item")
class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "item_version")
    private int number;

    private String stage;
    private String concerns;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> parties;

    private String content;

    @Column(name = "content_english")
    private String contentEnglish;

    private String evidence;
    private String basis;
    private String parameter;
    private String yields;
    private String mode;
    private String mark;

    @Column(name = "valid_from")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.DRAFT;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "published_by")
    private String publishedBy;

    @Version private long version;

    protected Item() {}

    /** The first version, as it ships with the rules. */
    Item(CheckItem shipped, LocalDate from, String by) {
        code = shipped.code();
        number = 1;
        stage = shipped.stage();
        concerns = shipped.parties();
        parties = Concerns.of(concerns).stream().map(Enum::name).sorted().toList();
        yields = text(shipped.yields());
        mode = shipped.mode().name();
        mark = shipped.mark();
        draftedBy = by;
        write(
                new ItemDraft(
                        shipped.contentZh(),
                        shipped.contentEn(),
                        shipped.evidence(),
                        shipped.basis(),
                        shipped.parameter(),
                        from));
    }

    /** The next version of an item, still a draft. */
    Item(Item last, ItemDraft draft, String by) {
        code = last.code;
        number = last.number + 1;
        stage = last.stage;
        concerns = last.concerns;
        parties = List.copyOf(last.parties);
        yields = last.yields;
        mode = last.mode;
        mark = last.mark;
        draftedBy = by;
        last.requireBefore(draft.from());
        write(draft);
    }

    void revise(ItemDraft draft, long seenVersion) {
        requireDraft();
        if (seenVersion != version) {
            throw new OptimisticLockException("item " + code);
        }
        write(draft);
    }

    void publish(String by, LocalDate today) {
        requireDraft();
        if (from.isBefore(today)) {
            throw new VersionInThePast(from.toString());
        }
        if (by.equals(draftedBy)) {
            throw new DrafterMayNotPublish(code);
        }
        ship(by);
    }

    /** Published as it ships, without four eyes. */
    void ship(String by) {
        status = ItemStatus.PUBLISHED;
        publishedBy = by;
    }

    /** Versions follow each other in time: the next one begins after this one did. */
    void requireBefore(LocalDate nextFrom) {
        if (!nextFrom.isAfter(from)) {
            throw new VersionNotLater(code, from.toString());
        }
    }

    private void requireDraft() {
        if (status != ItemStatus.DRAFT) {
            throw new NoDraftOfItem(code);
        }
    }

    private void write(ItemDraft draft) {
        content = draft.content();
        contentEnglish = draft.contentEnglish();
        evidence = draft.evidence();
        basis = draft.basis();
        parameter = draft.parameter();
        from = draft.from();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    LocalDate from() {
        return from;
    }

    CheckItemView view() {
        return new CheckItemView(
                code,
                number,
                stage,
                parties.stream().map(PartyRole::valueOf).collect(Collectors.toUnmodifiableSet()),
                content,
                contentEnglish,
                evidence,
                basis,
                parameter,
                yields,
                mode,
                from,
                null,
                status == ItemStatus.PUBLISHED,
                concerns,
                mark,
                version);
    }
}
