package org.yangguang.rules.language.sheet;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;

/**
 * Looks through any part of a workbook for what leads out of it, computes something or counts days
 * otherwise.
 */
final class WorkbookLinks extends DefaultHandler {

    private static final Set<String> FORMULAS =
            Set.of("formula", "formula1", "formula2", "definedName");

    private static final Set<String> EMBEDDED =
            Set.of("oleObject", "control", "externalReference", "ddeLink", "webPublishItem");
    private static final Set<String> OF_COLUMNS =
            Set.of("calculatedColumnFormula", "totalsRowFormula");

    private final ProblemList problems;
    private final StringBuilder text = new StringBuilder();

    WorkbookLinks(ProblemList problems) {
        this.problems = problems;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String mode = attributes.getValue("TargetMode");
        if (mode != null && !mode.equals("Internal")) {
            problems.add(ProblemKind.EXTERNAL_LINK, attributes.getValue("Target"));
        }
        if (EMBEDDED.contains(name)) {
            problems.add(ProblemKind.PART_UNKNOWN, name);
        }
        text.setLength(0);
        String type = attributes.getValue("ContentType");
        boolean macro = type != null && (type.contains("macro") || type.contains("vba"));
        if (macro || isStarter(name, attributes.getValue("name"))) {
            problems.add(ProblemKind.MACRO);
        }
        String date1904 = attributes.getValue("date1904");
        if (name.equals("workbookPr") && ("1".equals(date1904) || "true".equals(date1904))) {
            problems.add(ProblemKind.DATES_1904);
        }
    }

    /** Names under which spreadsheet programs run something by themselves. */
    private static boolean isStarter(String element, String name) {
        return element.equals("definedName")
                && name != null
                && name.toLowerCase(Locale.ROOT).contains("auto_");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    /**
     * A rule of a cell may list choices or name cells; a call is a formula wherever it stands, and
     * what names another workbook or a program is a link.
     */
    @Override
    public void endElement(String uri, String name, String qualified) {
        if (OF_COLUMNS.contains(name)) {
            problems.add(ProblemKind.FORMULA, text);
        } else if (FORMULAS.contains(name)) {
            String computed = text.toString().replaceAll("\"[^\"]*\"", "");
            if (computed.indexOf('(') >= 0) {
                problems.add(ProblemKind.FORMULA, text);
            } else if (computed.indexOf('[') >= 0 || computed.indexOf('|') >= 0) {
                problems.add(ProblemKind.EXTERNAL_LINK, text);
            }
        }
    }
}
