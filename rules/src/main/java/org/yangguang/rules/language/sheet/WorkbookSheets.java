package org.yangguang.rules.language.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which sheets a workbook shows: what nobody sees on opening it may not be what is loaded. */
final class WorkbookSheets extends DefaultHandler {

    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> visible = new HashSet<>();

    /** The parts that hold the visible sheets; after the relationships and the workbook were read. */
    Set<String> parts() {
        return visible.stream()
                .map(id -> targets.getOrDefault(id, ""))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .collect(Collectors.toSet());
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("Relationship")) {
            targets.put(attributes.getValue("Id"), attributes.getValue("Target"));
        } else if (name.equals("sheet") && !isHidden(attributes.getValue("state"))) {
            visible.add(relationship(attributes));
        }
    }

    private static boolean isHidden(String state) {
        return state != null && !state.equals("visible");
    }

    /** The attribute {@code r:id}, whose namespace is another in the strict format. */
    private static String relationship(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
