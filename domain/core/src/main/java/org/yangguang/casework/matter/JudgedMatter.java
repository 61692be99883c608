package org.yangguang.casework.matter;

import org.yangguang.rules.judgement.JudgementCase;

/** A matter that the rules were asked about, with the facts as they were. */
public record JudgedMatter(String projectName, JudgementCase facts) {}
