package org.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** On first start the shipped list became version 1 of every item. */
public record CatalogueTakenOver(int items, LocalDate from) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("item", "*"));
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(items), from.toString());
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.OPEN;
    }
}
