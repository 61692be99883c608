/* Public sources: how their values are written, and how far a draw can be trusted (4.2). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  /** The table of 4.2, row by row as sources.tsv has it, which a test compares: prefix, bits, whether anybody can look
      the value up later, how it is written. */
  const SOURCES = [
    ["kl8:", 61.6, "yes", "20/80"],
    ["ssq:", 24.1, "yes", "6/33-1/16"],
    ["dlt:", 24.4, "yes", "5/35-2/12"],
    ["drand:quicknet:", 256, "yes", "[0-9a-f]{64}"],
    ["sse:000001:", 13, "yes", "\\d{1,6}\\.\\d{2}"],
    ["dice:", 66, "no", "\\d{20,256}"]
  ].map(([prefix, bits, recheckable, value]) =>
    ({ prefix, bits, lasting: recheckable === "yes", isCanonical: writtenAs(value) }));

  /** Groups of balls such as 6/33-1/16, or else a pattern. */
  function writtenAs(value) {
    if (!/^\d+\/\d+(-\d+\/\d+)*$/.test(value)) {
      const pattern = new RegExp("^(?:" + value + ")$");
      return text => pattern.test(text);
    }
    const groups = value.split("-").map(group => group.split("/")).map(([count, highest]) => balls(+count, highest));
    return text => {
      const written = text.split("-");
      return written.length === groups.length && groups.every((group, i) => group(written[i]));
    };
  }

  /** So many two-digit numbers up to a highest one, ascending, with dots between. */
  function balls(count, highest) {
    return text => {
      const numbers = text.split(".");
      return numbers.length === count && numbers.every((number, i) => /^[0-9]{2}$/.test(number)
          && number >= "01" && number <= highest && (i === 0 || numbers[i - 1] < number));
    };
  }

  function sourceOf(plan) { return SOURCES.find(source => plan.source.startsWith(source.prefix)); }

  /** The value is written as its source always writes it, so that anybody can compare letter by letter. */
  function isCanonical(plan, publicValue) {
    const source = sourceOf(plan);
    return source !== undefined && publicValue.startsWith(plan.source + "=")
        && source.isCanonical(publicValue.slice(plan.source.length + 1));
  }

  /** A role stands for an organisation of its own unless the plan names one. */
  function organisations(plan) {
    return new Set([...plan.commitments.keys()].map(role => plan.extra("org." + role) || role)).size;
  }

  /** A, B or C. */
  function gradeOf(plan, publicValue) {
    if (!isCanonical(plan, publicValue)) { return "C"; }
    const { bits, lasting } = sourceOf(plan);
    if (lasting && bits >= 24 && organisations(plan) >= 2) { return "A"; }
    return bits >= 10 ? "B" : "C";
  }

  Object.assign(DR1, { isCanonical, gradeOf });
})();
