package org.yangguang.platform;

import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.kernel.Act;

/** The demo clock was moved forward to {@code now}. */
public record BusinessTimeMoved(LocalDateTime now) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("platform", "clock"));
    }

    @Override
    public List<String> details() {
        return List.of(now.toString());
    }
}
