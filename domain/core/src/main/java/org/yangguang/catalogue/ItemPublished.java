package org.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;

/** A leader published a new version of an item (S1). */
public record ItemPublished(String code, int version, LocalDate from) implements ItemAct {

    @Override
    public List<String> details() {
        return List.of(code, String.valueOf(version), from.toString());
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.OPEN;
    }
}
