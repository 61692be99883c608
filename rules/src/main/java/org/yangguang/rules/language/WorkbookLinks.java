package org.yangguang.rules.language;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Looks through any part of a workbook for what leads out of it or counts days otherwise. */
final class WorkbookLinks extends DefaultHandler {

    private final ProblemList problems;

    WorkbookLinks(ProblemList problems) {
        this.problems = problems;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if ("External".equals(attributes.getValue("TargetMode"))) {
            problems.add(Reason.EXTERNAL_LINK, attributes.getValue("Target"));
        }
        String type = attributes.getValue("ContentType");
        if (type != null && (type.contains("macro") || type.contains("vba"))) {
            problems.add(Reason.MACRO);
        }
        String date1904 = attributes.getValue("date1904");
        if (name.equals("workbookPr") && ("1".equals(date1904) || "true".equals(date1904))) {
            problems.add(Reason.DATES_1904);
        }
    }
}
