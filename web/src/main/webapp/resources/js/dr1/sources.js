/* Public sources: how their values are written, and how far a draw can be trusted (4.2). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  /** So many two-digit numbers up to a highest one, ascending, with dots between. */
  function balls(count, highest) {
    return text => {
      const numbers = text.split(".");
      return numbers.length === count && numbers.every((number, i) => /^[0-9]{2}$/.test(number)
          && number >= "01" && number <= highest && (i === 0 || numbers[i - 1] < number));
    };
  }

  function twoGroups(first, second) {
    return text => {
      const groups = text.split("-");
      return groups.length === 2 && first(groups[0]) && second(groups[1]);
    };
  }

  function matching(pattern) { return text => pattern.test(text); }

  const SOURCES = [
    { prefix: "kl8:", bits: 61, lasting: true, isCanonical: balls(20, "80") },
    { prefix: "ssq:", bits: 24, lasting: true, isCanonical: twoGroups(balls(6, "33"), balls(1, "16")) },
    { prefix: "dlt:", bits: 24, lasting: true, isCanonical: twoGroups(balls(5, "35"), balls(2, "12")) },
    { prefix: "drand:quicknet:", bits: 256, lasting: true, isCanonical: matching(/^[0-9a-f]{64}$/) },
    { prefix: "sse:000001:", bits: 13, lasting: true, isCanonical: matching(/^[0-9]{1,6}\.[0-9]{2}$/) },
    { prefix: "dice:", bits: 66, lasting: false, isCanonical: matching(/^[0-9]{20,256}$/) }
  ];

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
