package org.yangguang.rules.language.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells point to; without the readings that WPS adds. */
final class SharedStrings extends DefaultHandler {

    /** Stripped here and once: a million cells may point to one text. */
    private final List<String> all = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private boolean reading;
    private boolean phonetic;

    List<String> all() {
        return all;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> reading = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> all.add(text.toString().strip());
            case "rPh" -> phonetic = false;
            case "t" -> reading = false;
            default -> {}
        }
    }
}
