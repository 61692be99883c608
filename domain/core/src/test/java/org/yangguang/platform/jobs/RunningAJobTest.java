package org.yangguang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A job is done, or its room hears that it broke; what a stop cut off is done again. */
class RunningAJobTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void a_job_that_goes_through_is_not_called_broken() {
        new JobRunner().run(job("import 1"));

        assertThat(told).containsExactly("import 1");
    }

    @Test
    void a_job_that_breaks_is_recorded_by_its_room() {
        new JobRunner()
                .run(
                        new Job(
                                "import 2, as a test wants it,",
                                () -> {
                                    throw new IllegalStateException("no disk");
                                },
                                () -> told.add("broken")));

        assertThat(told).containsExactly("broken");
    }

    @Test
    void what_a_stop_cut_off_is_done_again_in_every_room_and_nothing_else() {
        InterruptedJobs imports = () -> List.of(job("import 1"), job("import 2"));
        InterruptedJobs drafts =
                () -> {
                    told.add("drafts set free");
                    return List.of();
                };

        JobsAtStart.takeUp(List.of(imports, drafts), new JobRunner()::run);

        assertThat(told).containsExactly("import 1", "import 2", "drafts set free");
    }

    @Test
    void where_nothing_was_cut_off_nothing_is_done() {
        JobsAtStart.takeUp(List.of(List::of), new JobRunner()::run);

        assertThat(told).isEmpty();
    }

    private Job job(String name) {
        return new Job(name, () -> told.add(name), () -> told.add("broken"));
    }
}
