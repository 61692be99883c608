package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** 谁抽查、谁录入、谁公开: the team that inspected, or the clerk for it (S4). */
public class OnlyTheTeamOrClerkPublishes extends RuleBroken {}
