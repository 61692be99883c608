package org.yangguang.platform.jobs;

/**
 * Long work that is done in the background.
 *
 * @param name for the log
 * @param work all of it; whoever cancels it does so in the record that its {@link JobSteps} look at
 * @param broken what is recorded when the work breaks
 */
public record Job(String name, Runnable work, Runnable broken) {}
