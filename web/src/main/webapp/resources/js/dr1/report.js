/* What a check has to say: step after step, each with a sentence, its state and the bytes to look at. */
var DR1 = DR1 || {};

(function () {
  "use strict";

  /**
   * Hands every step to `tell`: { state, group, key, values, bytes, reason, reasonValues, code }. States: holds; fails,
   * with the key and values of the reason and, where the specification has one, its code; open, when something was not
   * published or not given; note, when there is something to know or to compare by oneself.
   */
  class Report {
    constructor(tell) {
      this.tell = tell;
      this.states = new Set();
      this.given = null;
    }

    add(state, group, key, values, bytes, more) {
      this.states.add(state);
      this.tell(Object.assign({ state, group, key, values, bytes }, more));
    }

    holds(group, key, values = [], bytes = []) { this.add("holds", group, key, values, bytes); }

    note(group, key, values = [], bytes = []) { this.add("note", group, key, values, bytes); }

    open(group, key, values = []) { this.add("open", group, key, values, []); }

    fails(group, key, values, reason, reasonValues = [], code = "") {
      this.add("fails", group, key, values, [], { reason, reasonValues, code });
    }

    expect(condition, group, key, reason, ...reasonValues) {
      if (condition) { this.holds(group, key); } else { this.fails(group, key, [], reason, reasonValues); }
    }

    /** The result of the work, or null after saying why it was rejected. */
    attempt(group, key, values, work) {
      try {
        return work();
      } catch (error) {
        return this.rejected(group, key, values, error);
      }
    }

    /** The same for work that pauses. */
    * attemptSlowly(group, key, values, work) {
      try {
        return yield* work;
      } catch (error) {
        return this.rejected(group, key, values, error);
      }
    }

    rejected(group, key, values, error) {
      if (!(error instanceof DR1.Rejected)) { throw error; }
      this.fails(group, key, values, error.reason, error.values, error.code);
      return null;
    }

    /** failed; incomplete while something is open; voided, with given = when and why; verifiedObjects or verified. */
    verdict(peopleShown) {
      if (this.states.has("fails")) { return "failed"; }
      if (this.states.has("open")) { return "incomplete"; }
      if (this.given) { return "voided"; }
      return peopleShown ? "verified" : "verifiedObjects";
    }
  }

  Object.assign(DR1, { Report });
})();
