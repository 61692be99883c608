package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** A party typed the public number; the value is not told, the other party types it too. */
public record PublicNumberEntered(DrawId draw, TaskId task, String number) implements DrawAct {}
