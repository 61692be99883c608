package org.yangguang.document;

import java.util.Base64;
import java.util.List;
import org.yangguang.kernel.Shared;

/**
 * One document on A4, written top to bottom as XHTML that a browser shows and {@link Printer} prints. Everything
 * given is plain text: line breaks stay, marks are escaped.
 */
@Shared(because = "every context writes its papers with it")
public final class Sheet {

    /** Longest line of a cell that is never broken, characters. */
    private static final int SHORT = 6;

    private static final String CONTENTS = "<ol class=\"contents\"></ol>\n";

    private final String title;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private boolean hasContents;
    private int headings;

    private Sheet(String title) {
        this.title = title;
    }

    /** A sheet headed by who issues it and what it is; {@code agency} may be empty. */
    public static Sheet of(String agency, String title) {
        Sheet sheet = new Sheet(title);
        if (!agency.isEmpty()) {
            sheet.add("p", "agency", agency);
        }
        return sheet.add("h1", "", title);
    }

    /** The document number, or what stands in its place, centred under the title. */
    public Sheet number(String text) {
        return add("p", "number", text);
    }

    /** Says across the top that this is no issued document. */
    public Sheet draft(String text) {
        return add("p", "draft", text);
    }

    public Sheet heading(String text) {
        if (!hasContents) {
            return add("h2", "", text);
        }
        String id = "h" + ++headings;
        contents.append("<li><a href=\"#").append(id).append("\">").append(escape(text));
        contents.append("</a></li>\n");
        body.append("<h2 id=\"").append(id).append("\">").append(escape(text)).append("</h2>\n");
        return this;
    }

    /** Below a heading; not in the contents. */
    public Sheet subheading(String text) {
        return add("h3", "", text);
    }

    /** Here stands a list of the headings that follow, with their pages. */
    public Sheet contents() {
        hasContents = true;
        body.append(CONTENTS);
        return this;
    }

    public Sheet paragraph(String text) {
        return add("p", "", text);
    }

    /** Lines that stand for themselves, set in. */
    public Sheet lines(String text) {
        return add("p", "lines", text);
    }

    /** At the right end, as bureau and date stand under a document. */
    public Sheet ending(String text) {
        return add("p", "ending", text);
    }

    /** A term and its value on one line. */
    public Sheet fact(String label, String value) {
        body.append("<p class=\"fact\"><b>").append(escape(label)).append("：</b>");
        body.append(escape(value)).append("</p>\n");
        return this;
    }

    /** A table; the first row may be repeated on every page. */
    public Sheet table(List<String> head, List<List<String>> rows) {
        body.append("<table><thead>").append(row("th", head)).append("</thead><tbody>\n");
        rows.forEach(cells -> body.append(row("td", cells)).append('\n'));
        body.append("</tbody></table>\n");
        return this;
    }

    /** A PNG picture, e.g. a signature; {@code words} tell what it shows. */
    public Sheet picture(byte[] png, String words) {
        body.append("<p class=\"picture\"><img alt=\"")
                .append(escape(words))
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\"/></p>\n");
        return this;
    }

    /** An address as a code to scan, the address under it. */
    public Sheet code(String address, String words) {
        body.append("<div class=\"code\"><img alt=\"")
                .append(escape(words))
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(QrCode.png(address)))
                .append("\"/><p>");
        body.append(escape(words)).append("<br/>").append(escape(address)).append("</p></div>\n");
        return this;
    }

    /** The whole document. */
    public String xhtml() {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head>"
                + "<meta charset=\"UTF-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<title>"
                + escape(title)
                + "</title><style>\n"
                + PaperStyle.CSS
                + "</style></head><body>\n"
                + filled()
                + "</body></html>\n";
    }

    private String filled() {
        return hasContents
                ? body.toString().replace(CONTENTS, CONTENTS.replace("></", ">" + contents + "</"))
                : body.toString();
    }

    private Sheet add(String element, String style, String text) {
        body.append('<').append(element);
        if (!style.isEmpty()) {
            body.append(" class=\"").append(style).append('"');
        }
        body.append('>').append(escape(text)).append("</").append(element).append(">\n");
        return this;
    }

    private static String row(String element, List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append('<').append(element).append(isShort(cell) ? " class=\"short\">" : ">");
            row.append(escape(cell));
            row.append("</").append(element).append('>');
        }
        return row.append("</tr>").toString();
    }

    /** A code, a number, a word: nothing that is read down a column letter by letter. */
    private static boolean isShort(String cell) {
        return cell != null && cell.lines().allMatch(line -> line.length() <= SHORT);
    }

    /** Also drops what XML cannot carry, so that pasted control characters break no document. */
    private static String escape(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\uFFFE\\uFFFF]", "")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("\n", "<br/>");
    }
}
