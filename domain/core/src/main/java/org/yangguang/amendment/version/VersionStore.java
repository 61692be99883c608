package org.yangguang.amendment.version;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.yangguang.amendment.version.VersionRules.VersionUnknown;
import org.yangguang.kernel.Hashes;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.engine.StoredVersion;
import org.yangguang.rules.language.Difference;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.Version;
import org.yangguang.rules.language.file.Upload;

/** The approved versions; rows that nobody can change or remove. Number 0 is what the product ships. */
@Dependent
public class VersionStore {

    static final int SHIPPED = 0;

    @Inject private EntityManager entities;

    public int latest() {
        return (Integer)
                entities.createNativeQuery(
                                "select coalesce(max(number), 0) from amendment.rule_version",
                                Integer.class)
                        .getSingleResult();
    }

    /** The version that answers on a day. */
    int inForce(LocalDate day) {
        return (Integer)
                entities.createNativeQuery(
                                "select coalesce((select number from amendment.rule_version where valid_from <= :day"
                                        + " order by valid_from desc, number desc limit 1), 0)",
                                Integer.class)
                        .setParameter("day", day)
                        .getSingleResult();
    }

    public void require(int number) {
        if (number != SHIPPED && rows(number).isEmpty()) {
            throw new VersionUnknown(number);
        }
    }

    /** One approval at a time gets a number. */
    public int next() {
        entities.createNativeQuery("select pg_advisory_xact_lock(95, 0)").getSingleResult();
        return latest() + 1;
    }

    public void add(ApprovedVersion version, Map<String, byte[]> content) {
        entities.createNativeQuery(
                        "insert into amendment.rule_version (number, hash, valid_from, draft, title, approved_by, approved_at)"
                                + " values (:number, :hash, :day, :draft, :title, :by, :now)")
                .setParameter("number", version.number())
                .setParameter("hash", version.hash())
                .setParameter("day", version.from())
                .setParameter("draft", version.draft())
                .setParameter("title", version.title())
                .setParameter("by", version.by())
                .setParameter("now", version.at())
                .executeUpdate();
        content.forEach(
                (path, bytes) ->
                        entities.createNativeQuery(
                                        "insert into amendment.version_file (version, path, content, sha256)"
                                                + " values (:version, :path, :content, :sha256)")
                                .setParameter("version", version.number())
                                .setParameter("path", path)
                                .setParameter("content", bytes)
                                .setParameter("sha256", Hashes.sha256Hex(bytes))
                                .executeUpdate());
    }

    /** Texts of a version by path; none for the shipped one. */
    public Map<String, Upload> texts(int number) {
        Map<String, Upload> texts = new TreeMap<>();
        content(number)
                .forEach(
                        (path, bytes) -> {
                            if (isText(path)) {
                                texts.put(path, Upload.kept(path, bytes));
                            }
                        });
        return RuleLanguage.today(texts);
    }

    /** A version as the language reads it, for comparisons. */
    public Version version(int number) {
        return RuleLanguage.check(texts(number)).require();
    }

    /**
     * Loads a version.
     *
     * @throws IllegalStateException when it is not, byte for byte, what was approved
     */
    RuleBase load(int number) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, byte[]> classes = new TreeMap<>();
        content(number)
                .forEach(
                        (path, bytes) -> {
                            if (isText(path)) {
                                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
                            } else {
                                classes.put(path, bytes);
                            }
                        });
        if (!Version.hash(texts).equals(hash(number))) {
            throw new IllegalStateException("version " + number + " is not what was approved");
        }
        RuleBase base = StoredVersion.load(texts, classes);
        RuleBook.of(base);
        return base;
    }

    private String hash(int number) {
        return (String)
                entities.createNativeQuery(
                                "select hash from amendment.rule_version where number = :number",
                                String.class)
                        .setParameter("number", number)
                        .getSingleResult();
    }

    private Map<String, byte[]> content(int number) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Tuple row : rows(number)) {
            String path = row.get(0, String.class);
            byte[] bytes = row.get(1, byte[].class);
            if (!Hashes.sha256Hex(bytes).equals(row.get(2, String.class))) {
                throw new IllegalStateException(path + " of version " + number + " was changed");
            }
            files.put(path, bytes);
        }
        return files;
    }

    List<VersionRow> lines(int serving, UnaryOperator<String> names) {
        return tuples(
                        "select number, title, hash, valid_from, approved_by, approved_at, draft"
                                + " from amendment.rule_version order by number desc")
                .stream()
                .map(
                        row ->
                                new VersionRow(
                                        row.get(0, Integer.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        row.get(3, Date.class).toLocalDate(),
                                        names.apply(row.get(4, String.class)),
                                        row.get(5, Instant.class),
                                        row.get(6, Long.class),
                                        row.get(0, Integer.class) == serving))
                .toList();
    }

    public static boolean isText(String path) {
        return RuleLanguage.isFile(path);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(int number) {
        return entities.createNativeQuery(
                        "select path, content, sha256 from amendment.version_file where version = :version order by path",
                        Tuple.class)
                .setParameter("version", number)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).getResultList();
    }

    /** What the later one has different, in words. */
    public List<Difference> differences(int earlier, int later) {
        require(earlier);
        require(later);
        return version(earlier).differences(version(later));
    }
}
