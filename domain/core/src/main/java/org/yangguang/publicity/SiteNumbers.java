package org.yangguang.publicity;

/** How much is public: items in force, plans, tasks, draws, results, and those without problems. */
public record SiteNumbers(
        long items, long plans, long tasks, long draws, long results, long clean) {}
