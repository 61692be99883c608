package org.yangguang.platform;

import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.kernel.Act;

/** What happens to the business clock. */
public sealed interface ClockAct extends Act {

    /** The demo clock was moved forward to {@code now}. */
    record BusinessTimeMoved(LocalDateTime now) implements ClockAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("platform", "clock"));
        }

        @Override
        public List<String> details() {
            return List.of(now.toString());
        }
    }
}
