package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** A party handed in the secret it had promised. */
public record SecretHandedIn(DrawId draw, TaskId task, String number) implements DrawAct {}
