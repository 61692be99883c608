package org.yangguang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.inspection.InspectionView;

/** 公示: a result as it went public, under its permanent address. The database refuses to change it. */
@Entity
@Table(schema = "publicity", name = "publication")
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "inspection_id")
    private long inspection;

    @Column(name = "task_id")
    private long task;

    private String number;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_by")
    private String publishedBy;

    @Enumerated(EnumType.STRING)
    private PublicFinding finding;

    /** Names and codes of what it is about, for the search. */
    @Column(name = "search_text")
    private String searchText;

    @Convert(converter = FrozenText.class)
    private PublicText words;

    protected Publication() {}

    Publication(
            InspectionView inspected, PublicText words, String number, String by, LocalDate on) {
        this.inspection = inspected.id().value();
        this.task = inspected.task().value();
        this.words = words;
        this.finding = words.finding();
        this.searchText = searchText(words);
        this.number = number;
        this.publishedBy = by;
        this.publishedOn = on;
    }

    long inspection() {
        return inspection;
    }

    PublicResult view() {
        return new PublicResult(id, number, publishedOn, words);
    }

    private static String searchText(PublicText words) {
        Stream<String> parties =
                words.parties().stream().flatMap(party -> Stream.of(party.name(), party.code()));
        return Stream.concat(Stream.of(words.projectName(), words.projectId()), parties)
                .collect(Collectors.joining(" "));
    }
}
