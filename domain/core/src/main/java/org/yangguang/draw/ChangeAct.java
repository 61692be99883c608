package org.yangguang.draw;

import java.util.List;

/** What all acts on a change have in common: number of the draw and code, whom it concerns stays sealed (S15). */
interface ChangeAct extends DrawAct {

    ChangeId change();

    String code();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("task", task()), Ref.of("draw", draw()), Ref.of("change", change()));
    }

    @Override
    default List<String> details() {
        return List.of(number(), code());
    }
}
