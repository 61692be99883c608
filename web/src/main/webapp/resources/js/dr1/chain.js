/* Whether the log tells the story of a draw (3.8): one plan, its results after it, or a lawful void (4.4). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  class LogCheck {
    /** plan; files: Map from name to bytes; proof: the fields of proof.json; seed: where it is known. */
    constructor({ plan, files, proof, seed }, report) {
      Object.assign(this, { plan, files, proof, seed, report });
    }

    run() {
      const bytes = this.files.get("log.txt"), { report } = this;
      if (!bytes) {
        report.note("log", "noLog");
        if (this.proof.void) { report.fails("log", "notVoid", [], "voidUnlogged"); }
        return;
      }
      const log = report.attempt("log", "chain", [], () => DR1.readLog(bytes));
      if (!log) { return; }
      report.holds("log", "chain");
      report.note("log", "head", [log.length], log.slice(-1).map(entry => entry.head));
      this.checkHeads(log.map(entry => entry.head));
      this.checkPlan(log);
    }

    checkHeads(heads) {
      const claimed = this.proof.log && this.proof.log.heads;
      if (!Array.isArray(claimed)) { return; }
      const follow = ("," + heads.join() + ",").includes("," + claimed.join() + ",");
      this.report.expect(follow, "log", "heads", "headsDiffer");
    }

    checkPlan(log) {
      const { plan, report } = this;
      const own = log.filter(entry => entry.draw === plan.draw), plans = own.filter(isOf("plan"));
      const single = plans.length === 1 && plans[0].hash === plan.planHash;
      report.expect(single, "log", "onePlan", "otherPlans", plans.length);
      if (single) { this.followUp(log, own, plans[0]); }
    }

    followUp(log, own, entered) {
      const { plan, report, seed } = this;
      const earlier = [DR1.FIRST_HEAD, ...log.slice(0, log.indexOf(entered)).map(entry => entry.head)];
      report.expect(earlier.includes(plan.prev), "log", "follows", "strangeHead", plan.prev);
      this.checkResult("result.txt", own.filter(isOf("result")), entered);
      this.checkResult("final.txt", own.filter(isOf("final")), entered);
      const reveals = own.filter(isOf("reveal"));
      if (seed && reveals.length > 0) {
        report.expect(reveals.every(entry => entry.hash === seed), "log", "sameSeed", "otherSeed");
      }
      this.checkVoid(own, entered);
    }

    /** A plan is given up once, after it was entered, for a reason, and nothing is drawn afterwards. */
    checkVoid(own, entered) {
      const { plan, proof, report } = this, voids = own.filter(isOf("void")), last = voids[voids.length - 1];
      if (!last) {
        report.expect(proof.void === undefined, "log", "notVoid", "voidUnlogged");
        return;
      }
      const single = voids.length === 1 && last.hash === plan.planHash && +last.number > +entered.number;
      report.expect(single, "log", "voidEntered", "voidForged", voids.length);
      const later = own.some(entry => /^(result|final)$/.test(entry.type) && +entry.number > +last.number);
      report.expect(!later, "log", "voidLast", "drawnAfterVoid");
      report.expect(Boolean(reasonOf(proof)), "log", "voidReason", "voidWithoutReason");
      report.given = [last.time, ((plan.extra("event." + (proof.void || {}).code) || "") + " " + reasonOf(proof)).trim()];
    }

    /** A result may wait for the end of the inspections, but not behind a void; a final that was entered is shown. */
    isKeptBack(name) {
      if (name === "final.txt") { this.report.fails("log", "logged", [name], "finalHidden"); }
      if (name === "result.txt" && this.proof.void) { this.report.fails("log", "logged", [name], "resultHidden"); }
    }

    /** A file that is shown was entered after the plan; a final that was entered is shown. */
    checkResult(name, entries, planEntry) {
      const bytes = this.files.get(name), { report } = this;
      if (!bytes) {
        if (entries.length > 0) { this.isKeptBack(name); }
        return;
      }
      const hash = this.plan.hash.ofBytes(bytes);
      const entry = entries.find(candidate => candidate.hash === hash && +candidate.number > +planEntry.number);
      if (entry) {
        report.holds("log", "logged", [name], [planEntry.time + " < " + entry.time]);
      } else {
        report.fails("log", "logged", [name], "notLogged", [name, hash]);
      }
    }
  }

  /** In words; empty when the proof gives none. */
  function reasonOf(proof) { return String((proof.void && proof.void.reason) || "").trim(); }

  function isOf(type) { return entry => entry.type === type; }

  Object.assign(DR1, { LogCheck });
})();
