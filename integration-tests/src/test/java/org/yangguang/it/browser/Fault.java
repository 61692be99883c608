package org.yangguang.it.browser;

import java.util.Map;
import java.util.function.UnaryOperator;

/** One fault that makes a valid draw one that DR1 rejects; each names the code by its beginning. */
enum Fault {
    FORMAT_CRLF(p -> p.frozenWith("objects", text -> any(text).replace("\n", "\r\n"))),
    FORMAT_NO_LAST_NEWLINE(p -> p.frozenWith("objects", text -> any(text).stripTrailing())),
    FORMAT_EMPTY_LINE(p -> p.frozenWith("objects", text -> text + "\n")),
    FORMAT_BYTE_ORDER_MARK(p -> p.frozenWith("objects", text -> "\uFEFF" + text)),
    FORMAT_CHINESE(p -> p.frozenWith("objects", text -> text + "项目\tA\t1\t-\t-\n")),
    FORMAT_WEIGHT(p -> p.frozenWith("objects", text -> text + "Z\tA\t0\t-\t-\n")),
    FORMAT_LEADING_ZERO(p -> p.frozenWith("objects", text -> text + "Z\tA\t01\t-\t-\n")),
    FORMAT_FIELD_MISSING(p -> p.frozenWith("objects", text -> text + "Z\tA\t1\t-\n")),
    FORMAT_SPACE(p -> p.frozenWith("objects", text -> text + "Z\tA\t1\t-\t- \n")),
    FORMAT_ID_TOO_LONG(
            p -> p.frozenWith("objects", text -> text + "Z".repeat(65) + "\tA\t1\t-\t-\n")),
    FORMAT_EVENT_OF_NOBODY(p -> p.with("events", text -> text + "OUT\t-\t-\tE01\n")),
    FORMAT_EVENT_ADDS_NONE(p -> p.with("events", text -> text + "ADD\tA\t0\tE01\n")),
    FORMAT_EVENT_UNKNOWN(p -> p.with("events", text -> text + "REDRAW\tA\t-\tE01\n")),
    ORDER_TWICE(p -> p.frozenWith("objects", text -> any(text) + lastLine(any(text)))),
    ORDER_UNSORTED(p -> p.frozenWith("objects", text -> any(text) + "0\tA\t1\t-\t-\n")),
    PLAN_UNKNOWN_KEY(p -> p.with("plan", plan -> plan + "weather=fine\n")),
    PLAN_KEY_TWICE(p -> p.with("plan", plan -> plan + "dr=1\n")),
    PLAN_KEY_MISSING(p -> p.with("plan", plan -> without(plan, "prev"))),
    PLAN_NO_COMMITMENT(p -> p.with("plan", plan -> without(plan, "commit[^=]*"))),
    PLAN_EMPTY_LINE(p -> p.with("plan", plan -> plan + "\n")),
    PLAN_SPACE(p -> p.with("plan", plan -> plan.replaceFirst("(?m)^dr=1$", "dr=1 "))),
    PLAN_CRLF(p -> p.with("plan", plan -> plan.replace("\n", "\r\n"))),
    PLAN_BYTE_ORDER_MARK(p -> p.with("plan", plan -> "\uFEFF" + plan)),
    PLAN_NO_LAST_NEWLINE(p -> p.with("plan", String::stripTrailing)),
    PLAN_TAB(p -> p.with("plan", plan -> plan + "x-note=a\tb\n")),
    PLAN_POOLLEADS(p -> p.with("plan", plan -> with(plan, "poolleads", "10"))),
    PLAN_TEAM(p -> p.with("plan", plan -> with(plan, "team", "12"))),
    PLAN_MIXTURE(p -> p.with("plan", plan -> with(plan, "recusals", mixed(plan)))),
    PLAN_QUOTA_ABOVE_ALL(p -> p.with("plan", plan -> with(plan, "quota", "A:3/2"))),
    PLAN_QUOTA_OF_NOTHING(p -> p.with("plan", plan -> with(plan, "quota", "A:0/0"))),
    PLAN_QUOTA_TWICE(p -> p.with("plan", plan -> with(plan, "quota", "A:#1;A:#1"))),
    PLAN_QUOTA_MIXED(p -> p.with("plan", plan -> with(plan, "quota", "A:#1;*:#1"))),
    PLAN_QUOTA_EMPTY(p -> p.with("plan", plan -> with(plan, "quota", ""))),
    QUOTA(p -> strange(p).with("plan", plan -> with(plan, "quota", "A:#1;B-2:#1"))),
    COMMIT_MISSING(p -> p.withReveals(reveals -> Map.of())),
    COMMIT_TOO_MANY(p -> p.withReveals(reveals -> changed(reveals, "nobody", "0".repeat(64)))),
    COMMIT_FORGED(p -> p.withReveals(reveals -> changed(reveals, "witness", "0".repeat(64)))),
    COMMIT_CAPITALS(
            p ->
                    p.withReveals(
                            reveals ->
                                    changed(
                                            reveals,
                                            "witness",
                                            "A" + reveals.get("witness").substring(1)))),
    PUBLIC_OTHER_ISSUE(p -> p.withPublicValue(value -> "kl8:2026061=01.02")),
    PUBLIC_EMPTY(p -> p.withPublicValue(value -> value.replaceFirst("(=.*)?$", "="))),
    PUBLIC_SPACE(p -> p.withPublicValue(value -> value + " ")),
    HASH_OBJECTS(p -> p.with("objects", text -> text + "Z\tA\t1\t-\t-\n")),
    EVENT_OUT_OF_UNKNOWN(p -> p.with("events", text -> text + "OUT\tNOBODY\t-\tE01\n")),
    EVENT_LEAVE_OF_UNKNOWN(p -> p.with("events", text -> text + "LEAVE\t-\tNOBODY\tE03\n")),
    EVENT_ADD_TO_UNKNOWN(p -> p.with("events", text -> text + "ADD\tD\t1\tE05\n"));

    private final UnaryOperator<ProofTexts> change;

    Fault(UnaryOperator<ProofTexts> change) {
        this.change = change;
    }

    ProofTexts in(ProofTexts proof) {
        return change.apply(proof);
    }

    /** The code of the specification. */
    String code() {
        return "E_" + name().replaceFirst("_.*", "");
    }

    private static String any(String text) {
        return text.isEmpty() ? "Y\tA\t1\t-\t-\n" : text;
    }

    private static String lastLine(String text) {
        return text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
    }

    private static ProofTexts strange(ProofTexts proof) {
        return proof.frozenWith("objects", text -> text + "Z\tstrange\t1\t-\tX01\n");
    }

    private static String with(String plan, String key, String value) {
        return plan.replaceFirst("(?m)^" + key + "=.*$", key + "=" + value);
    }

    private static String without(String plan, String key) {
        return plan.replaceAll("(?m)^" + key + "=.*\n", "");
    }

    private static String mixed(String plan) {
        return plan.contains("recusals=-\n") ? "0".repeat(64) : "-";
    }

    private static Map<String, String> changed(
            Map<String, String> reveals, String role, String secret) {
        reveals.put(role, secret);
        return reveals;
    }
}
