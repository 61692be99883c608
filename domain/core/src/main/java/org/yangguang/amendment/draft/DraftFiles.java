package org.yangguang.amendment.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.amendment.version.VersionStore;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.worker.Answer;

/** The files of drafts: as they were typed or uploaded, what is wrong with them, and what the worker made of them. */
@Dependent
class DraftFiles {

    @Inject private EntityManager entities;
    @Inject private VersionStore versions;

    /** The files of a draft's base that differ from the shipped ones. */
    Map<String, Upload> base(Draft draft) {
        return new TreeMap<>(versions.texts(draft.base()));
    }

    /** All files of a draft that differ from the shipped ones. */
    Map<String, Upload> whole(Draft draft) {
        Map<String, Upload> whole = base(draft);
        whole.putAll(changed(draft.id()));
        return whole;
    }

    /** Files the draft has different from its base, as sent. */
    Map<String, Upload> changed(long draft) {
        return RuleLanguage.today(sent(draft));
    }

    private Map<String, Upload> sent(long draft) {
        Map<String, Upload> files = new TreeMap<>();
        for (Tuple row :
                rows(
                        "select path, name, content from amendment.draft_file where draft = :draft",
                        draft)) {
            files.put(
                    row.get(0, String.class),
                    new Upload(row.get(1, String.class), row.get(2, byte[].class), false));
        }
        return files;
    }

    void keep(long draft, String path, Upload file) {
        undo(draft, path);
        insert(draft, path, file);
    }

    private void insert(long draft, String path, Upload file) {
        entities.createNativeQuery(
                        "insert into amendment.draft_file (draft, path, name, content) values (:draft, :path, :name, :content)")
                .setParameter("draft", draft)
                .setParameter("path", path)
                .setParameter("name", file.name())
                .setParameter("content", file.bytes())
                .executeUpdate();
    }

    void undo(long draft, String path) {
        Map<String, Upload> sent = sent(draft);
        Map<String, Upload> changed = changed(draft);
        if (!changed.keySet().equals(sent.keySet())) {
            sent.keySet().forEach(former -> delete(draft, former));
            changed.forEach((part, file) -> insert(draft, part, file));
        }
        delete(draft, path);
        clearMade(draft);
    }

    private void delete(long draft, String path) {
        entities.createNativeQuery(
                        "delete from amendment.draft_file where draft = :draft and path = :path")
                .setParameter("draft", draft)
                .setParameter("path", path)
                .executeUpdate();
    }

    /** Of files whose text came to no other meaning than the base's nothing remains. */
    void made(long draft, Answer answer) {
        clearMade(draft);
        answer.files()
                .forEach(
                        (path, text) ->
                                insertMade(draft, path, text.getBytes(StandardCharsets.UTF_8)));
        answer.classes().forEach((path, bytes) -> insertMade(draft, path, bytes));
        int position = 0;
        for (Problem problem : answer.problems()) {
            entities.createNativeQuery(
                            "insert into amendment.draft_problem (draft, position, path, line, col, reason, arguments)"
                                    + " values (:draft, :position, :path, :line, :col, :reason, :arguments)")
                    .setParameter("draft", draft)
                    .setParameter("position", position++)
                    .setParameter("path", problem.file())
                    .setParameter("line", problem.line())
                    .setParameter("col", problem.column())
                    .setParameter("reason", problem.kind().name())
                    .setParameter("arguments", problem.arguments().toArray(String[]::new))
                    .executeUpdate();
        }
    }

    List<Problem> problems(long draft) {
        return rows(
                        "select path, line, col, reason, arguments from amendment.draft_problem"
                                + " where draft = :draft order by position",
                        draft)
                .stream()
                .map(DraftFiles::problem)
                .toList();
    }

    /** The whole version as the worker gave it back, texts and classes. */
    Map<String, byte[]> made(long draft) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Tuple row :
                rows(
                        "select path, content from amendment.draft_made where draft = :draft order by path",
                        draft)) {
            files.put(row.get(0, String.class), row.get(1, byte[].class));
        }
        return files;
    }

    private void clearMade(long draft) {
        for (String table : List.of("draft_made", "draft_problem", "rehearsed")) {
            entities.createNativeQuery("delete from amendment." + table + " where draft = :draft")
                    .setParameter("draft", draft)
                    .executeUpdate();
        }
    }

    private void insertMade(long draft, String path, byte[] content) {
        entities.createNativeQuery(
                        "insert into amendment.draft_made (draft, path, content) values (:draft, :path, :content)")
                .setParameter("draft", draft)
                .setParameter("path", path)
                .setParameter("content", content)
                .executeUpdate();
    }

    private static Problem problem(Tuple row) {
        return new Problem(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                ProblemKind.valueOf(row.get(3, String.class)),
                List.of(row.get(4, String[].class)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, long draft) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("draft", draft)
                .getResultList();
    }
}
