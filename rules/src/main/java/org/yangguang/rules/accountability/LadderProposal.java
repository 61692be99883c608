package org.yangguang.rules.accountability;

/**
 * The step of the accountability ladder that the rules propose; a leader decides after the person
 * was heard.
 *
 * @param level NONE, LIGHT, SERIOUS, EXEMPT or DISCIPLINE
 * @param consequence what the plan says for the level, e.g. {@code 警告（建议）、纳入本月绩效考核、公示}
 * @param rule rule number
 * @param sentence the rule's sentence with values
 * @param basis the seed's clause
 */
public record LadderProposal(
        String level, String consequence, String rule, String sentence, String basis) {}
