package org.yangguang.accountability.obligation;

/** The person who answers for an obligation: the lead of the team (谁抽查、谁录入、谁公开). */
public record Owner(String login, String name) {}
