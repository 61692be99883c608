package org.yangguang.web.amendment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.yangguang.rules.language.Editing;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.Reading;

/**
 * One file of rules between the draft and the page: sentences as text, tables as the cells of a grid.
 *
 * @param path below the rules
 * @param text the sentences, or the cells as JSON
 * @param unreadable why the grid cannot show what was uploaded, for instance a workbook with macros
 */
record FileText(String path, String text, List<Problem> unreadable) implements Serializable {

    static FileText of(String path, Upload file) {
        if (isSentences(path)) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            return new FileText(path, text.replace("\uFEFF", ""), List.of());
        }
        Reading<List<List<String>>> read = Editing.rows(file);
        return read.accepted()
                ? new FileText(path, SheetText.json(read.require()), List.of())
                : new FileText(path, "", read.problems());
    }

    static boolean isSentences(String path) {
        return path.endsWith(".dslr");
    }

    /** As it is kept in the draft. */
    Upload upload() {
        byte[] bytes =
                isSentences(path)
                        ? text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)
                        : SheetText.csv(SheetText.rows(text));
        return Upload.of(path, bytes);
    }

    /** The table to take along, edited in a spreadsheet and brought back; the workbook says what is wrong. */
    StreamedContent download(String format, List<SheetBook.Wrong> wrong) {
        List<List<String>> rows = SheetText.rows(text);
        boolean book = "xlsx".equals(format);
        byte[] bytes =
                book ? SheetBook.of(rows, Editing.fixedRows(path), wrong) : SheetText.csv(rows);
        return DefaultStreamedContent.builder()
                .name(path.replaceAll("^.*/|(\\.drl)?\\.csv$", "") + (book ? ".xlsx" : ".csv"))
                .contentType("application/octet-stream")
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    static List<SheetBook.Wrong> wrong(List<Problem> problems, AmendmentWords words) {
        return problems.stream()
                .map(it -> new SheetBook.Wrong(it.line(), it.column(), words.text(it)))
                .toList();
    }

    /** The headings that are names of the product, with their words: {@code {code: 编号}}. */
    static String heads(String path, List<List<String>> rows, AmendmentWords words) {
        JsonObjectBuilder heads = Json.createObjectBuilder();
        int at = Editing.fixedRows(path) - 1;
        if (at < rows.size()) {
            rows.get(at).forEach(name -> words.head(name).ifPresent(it -> heads.add(name, it)));
        }
        return heads.build().toString();
    }

    /** Where the grid marks cells: {@code [{line, column, text}]}. */
    static String marks(List<Problem> problems, AmendmentWords words) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (Problem problem : problems) {
            marks.add(
                    Json.createObjectBuilder()
                            .add("line", problem.line())
                            .add("column", problem.column())
                            .add("text", words.text(problem)));
        }
        return marks.build().toString();
    }

    static String choices(String path) {
        JsonObjectBuilder choices = Json.createObjectBuilder();
        Editing.choices(path)
                .forEach(
                        (column, words) ->
                                choices.add(
                                        String.valueOf(column), Json.createArrayBuilder(words)));
        return choices.build().toString();
    }
}
