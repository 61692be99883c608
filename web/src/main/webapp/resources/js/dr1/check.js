/*
 * Checks a published draw step by step (7.2), as a person would: are the lists those frozen, the secrets those
 * promised, the number that of the source; does the result come out again; does the log tell the same story?
 */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const TEAM_FIELD = 4;

  class Check {
    constructor(files, typed, tell) {
      Object.assign(this, { files, typed, proof: {}, peopleShown: false });
      this.report = new DR1.Report(tell);
    }

    * run() {
      this.readProof();
      this.readPlan();
      if (this.plan) {
        yield* this.readRosters();
        yield* this.isUndrawn() ? this.checkUndrawn() : this.checkDraw();
        new DR1.LogCheck(this, this.report).run();
      }
      return { verdict: this.report.verdict(this.peopleShown), values: this.report.given || [] };
    }

    * checkDraw() {
      this.openPromises();
      this.checkNumber();
      yield* this.recompute();
    }

    /** Given up before there was a number, says the proof; the log has to bear it out. */
    isUndrawn() { return Boolean(this.proof.void) && this.proof.public_value === undefined; }

    /** Only what was promised is there; secrets handed in so far still have to be the promised ones. */
    * checkUndrawn() {
      this.openSecrets(this.proof.reveals || {});
      const drawn = ["result.txt", "final.txt"].find(name => this.files.has(name));
      this.report.expect(!drawn, "recompute", "undrawn", "drawnAllTheSame", drawn);
    }

    /** The bytes of a file that should be there. */
    wanted(group, name) {
      const bytes = this.files.get(name);
      if (!bytes) { this.report.open(group, "missing", [name]); }
      return bytes;
    }

    readProof() {
      const bytes = this.files.get("proof.json");
      if (!bytes) { return; }
      this.proof = this.report.attempt("recompute", "claims", [], () => DR1.readProof(bytes)) || {};
    }

    /** The plan has to be the one that the proof speaks of, else every later step would fail without saying why. */
    readPlan() {
      const { report } = this, bytes = this.wanted("roster", "plan.txt"), claimed = this.proof.plan_hash;
      const plan = bytes && report.attempt("roster", "plan", ["plan.txt"], () => DR1.readPlan(bytes));
      if (!plan) { return; }
      this.plan = plan;
      if (claimed === undefined || claimed === plan.planHash) {
        report.holds("roster", "plan", [plan.draw], [plan.planHash]);
      } else {
        report.fails("roster", "published", [], "planHash", [claimed, plan.planHash], "E_HASH");
      }
    }

    * readRosters() {
      this.objects = this.wanted("roster", "objects.txt") && (yield* this.roster("objects", DR1.readObjects));
      if (this.plan.team === 0) {
        this.peopleShown = true;
        return;
      }
      this.inspectors = yield* this.personal("inspectors", DR1.readInspectors);
      this.recusals = yield* this.personal("recusals", DR1.readRecusals);
      this.peopleShown = Boolean(this.inspectors && this.recusals);
    }

    /** Files of people may be kept back; that they were frozen is public all the same (7.3). */
    * personal(name, read) {
      if (this.files.has(name + ".txt")) { return yield* this.roster(name, read); }
      this.report.note("roster", "hidden", [name + ".txt"], [this.plan[name]]);
      return null;
    }

    * roster(name, read) {
      const file = name + ".txt", work = this.frozen(file, read);
      const records = yield* this.report.attemptSlowly("roster", "frozen", [file], work);
      if (records) { this.report.holds("roster", "frozen", [file], [this.plan[name]]); }
      return records;
    }

    /** Form first, then hash: a changed line end is told as such and not as a strange hash. */
    * frozen(file, read) {
      const bytes = this.files.get(file), records = yield* read(bytes);
      DR1.requireHash(this.plan, file, bytes);
      return records;
    }

    openPromises() {
      const { plan, report } = this, reveals = Object.assign({}, this.proof.reveals, this.typed.reveals);
      if (Object.keys(reveals).length === 0) {
        report.open("promises", "noSecrets");
        return;
      }
      const opened = this.openSecrets(reveals, [...plan.commitments.keys()]);
      if (opened < plan.commitments.size) { return; }
      this.reveals = report.attempt("promises", "promises", [], () => {
        DR1.requireSecrets(plan, reveals);
        return reveals;
      });
    }

    /** How many of the roles' secrets open their promises. */
    openSecrets(reveals, roles = Object.keys(reveals)) {
      const { plan, report } = this, secrets = new Map(Object.entries(reveals));
      return roles.filter(role => report.attempt("promises", "promise", [role], () => {
        DR1.requireSecret(plan, role, secrets.get(role));
        report.holds("promises", "promise", [role], [plan.commitments.get(role)]);
        return true;
      })).length;
    }

    checkNumber() {
      const { plan, report } = this, value = this.typed.publicValue || this.proof.public_value;
      if (value === undefined) {
        report.open("number", "noNumber", [plan.source]);
        return;
      }
      this.publicValue = report.attempt("number", "source", [plan.source], () => {
        DR1.requirePublicValue(plan, String(value));
        report.holds("number", "source", [plan.source], [String(value)]);
        return String(value);
      });
      if (this.publicValue && plan.source !== "none") {
        report.note("number", DR1.isCanonical(plan, this.publicValue) ? "compare" : "notCanonical", [plan.source]);
      }
    }

    * recompute() {
      const { plan, report } = this;
      if (!this.objects || !this.reveals || !this.publicValue) {
        report.open("recompute", "waiting");
        return;
      }
      this.seed = DR1.openSeed(plan, this.publicValue, this.reveals);
      report.holds("recompute", "seed", [], [this.seed]);
      const ticket = DR1.tickets(plan.hash, this.seed), matched = this.peopleShown && plan.team > 0;
      const people = matched ? DR1.peopleOf(plan, this.inspectors, this.recusals, ticket) : null;
      const work = DR1.drawSheet(plan, this.objects, people, ticket);
      const drawn = yield* report.attemptSlowly("recompute", "drawn", [], work);
      if (drawn) { this.compare(drawn, people); }
    }

    compare(drawn, people) {
      drawn.strata.forEach(({ stratum, eligible, drawn: n, cutoff }) =>
        this.report.holds("recompute", "stratum", [stratum, eligible, n], [cutoff]));
      this.compareFile("recompute", "result.txt", drawn.result);
      this.compareClaims(drawn, this.replay(drawn.sheet, people));
    }

    /** Byte for byte; without the teams where only auditor and witness can match them. */
    compareFile(group, name, computed) {
      const bytes = this.wanted(group, name), key = this.peopleShown ? "same" : "sameObjects";
      const lines = bytes && this.report.attempt(group, key, [name], () => DR1.linesOf(name, bytes));
      if (!lines) { return; }
      const comparable = this.peopleShown ? line => line : withoutTeam(this.plan.team);
      const published = lines.map(comparable), expected = computed.split("\n").slice(0, -1).map(comparable);
      const longer = published.length > expected.length ? published : expected;
      const at = longer.findIndex((_, i) => published[i] !== expected[i]);
      if (at < 0) {
        this.report.holds(group, key, [name], [this.plan.hash.ofBytes(bytes)]);
      } else {
        this.report.fails(group, key, [name], "lineDiffers", [name, at + 1, published[at] || "", expected[at] || ""]);
      }
    }

    /** What the events make of the draw; nobody may keep events back, for final.txt or the proof would tell. */
    replay(sheet, people) {
      const { plan, report, objects } = this, bytes = this.files.get("events.txt");
      if (!bytes || bytes.length === 0) {
        const told = this.files.has("final.txt") || this.proof.final_hash !== undefined;
        report.expect(!told, "events", "noEvents", "eventsMissing");
        return {};
      }
      const after = report.attempt("events", "events", [], () => {
        const events = DR1.readEvents(bytes);
        const applied = DR1.applyEvents(plan, sheet, objects, people, events);
        report.holds("events", "events");
        return applied;
      });
      if (after) { this.compareFile("events", "final.txt", after.final); }
      return after || {};
    }

    compareClaims(drawn, after) {
      const { plan, objects, recusals } = this, grade = DR1.gradeOf(plan, this.publicValue);
      if (this.files.has("proof.json")) {
        const computed = Object.assign(
          { plan_hash: plan.planHash, seed: this.seed, excluded: DR1.excluded(objects), grade },
          { strata: drawn.strata, pool: drawn.pool, unfilled: drawn.unfilled },
          this.hashOf("result.txt", "result_hash"), this.hashOf("final.txt", "final_hash"),
          after.final_unfilled ? { final_unfilled: after.final_unfilled } : {});
        const inspectors = this.peopleShown && plan.team > 0 ? this.inspectors : null;
        const facts = { objects, inspectors, recusals, pool: drawn.pool, team: plan.team };
        const wrong = DR1.falseClaim(this.proof, computed, facts);
        this.report.expect(wrong === undefined, "recompute", "claims", "claimDiffers", wrong);
      }
      this.report.note("recompute", "grade" + grade);
    }

    hashOf(name, field) {
      const bytes = this.files.get(name);
      return bytes ? { [field]: this.plan.hash.ofBytes(bytes) } : {};
    }
  }

  /** A line of a result in which a team of the right size is left out. */
  function withoutTeam(size) {
    const team = new RegExp("^(-|[^,]+(,[^,]+){" + (size - 1) + "})$");
    return line => {
      const fields = line.split("\t");
      if (team.test(fields[TEAM_FIELD] || "")) { fields[TEAM_FIELD] = "-"; }
      return fields.join("\t");
    };
  }

  /**
   * Checks what has been published. files: Map from name to Uint8Array; typed: publicValue and reveals, where the
   * visitor has them from elsewhere than proof.json; tell: hears every step. Pauses now and then with the part of the
   * current work that is done; gives the verdict with its values: verified, verifiedObjects (the matching is left
   * to those who have the files), voided (when, why), incomplete or failed.
   */
  function check(files, typed, tell) { return new Check(files, typed, tell).run(); }

  Object.assign(DR1, { check });
})();
