package org.yangguang.rules.citation;

import java.util.List;

/** A basis as it is written in a rule file, read as citations. */
public record Basis(String text, List<Part> parts) {

    public Basis {
        parts = List.copyOf(parts);
    }

    public static Basis parse(String text) {
        String given = text == null ? "" : text;
        return new Basis(given, new BasisReader(given).read());
    }

    /** Every place it cites, in order, each once. */
    public List<Citation> citations() {
        return parts.stream().flatMap(part -> part.citations().stream()).distinct().toList();
    }

    /** The words that cite nothing. */
    public List<String> remarks() {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.REMARK)
                .map(part -> part.text().strip())
                .toList();
    }

    /** The remarks that {@link Remarks} gives no reason for: probably a citation gone wrong. */
    public List<String> unexplained() {
        return remarks().stream().filter(remark -> Remarks.reason(remark).isEmpty()).toList();
    }
}
