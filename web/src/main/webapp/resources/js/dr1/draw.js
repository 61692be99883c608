/* The whole draw: a pure function of what has been published (section 3). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  /** What the files of people come to: who stands in inspectors.txt, the pool, and its matching. */
  function peopleOf(plan, inspectors, recusals, ticket) {
    const pool = DR1.poolOf(plan, inspectors, ticket);
    return {
      pool: pool.map(inspector => inspector.id),
      roster: new Set(inspectors.map(inspector => inspector.id)),
      matching: new DR1.Matching(pool, recusals, ticket)
    };
  }

  function* readPeople(plan, input, ticket) {
    const inspectors = yield* DR1.readInspectors(input.inspectors);
    return peopleOf(plan, inspectors, yield* DR1.readRecusals(input.recusals), ticket);
  }

  /** Draws and matches; people is null where the plan matches nobody, or their files are not shown. */
  function* drawSheet(plan, objects, people, ticket) {
    const strata = yield* DR1.orderStrata(plan, objects, ticket);
    const sheet = new DR1.Sheet(strata, people ? plan.team : 0);
    const unfilled = people ? yield* people.matching.draw(sheet.seats()) : [];
    const result = sheet.text();
    return {
      sheet,
      strata: strata.map(DR1.stratumFields),
      pool: people ? people.pool : [],
      result,
      result_hash: plan.hash.ofBytes(DR1.bytesOf(result)),
      unfilled
    };
  }

  /** Applies the events to the sheet; final.txt and what goes with it, or nothing when there were no events. */
  function applyEvents(plan, sheet, objects, people, events) {
    if (events.length === 0) { return {}; }
    new DR1.Replay(sheet, objects, people, plan.team).run(events);
    const final = sheet.text();
    return { final, final_hash: plan.hash.ofBytes(DR1.bytesOf(final)), final_unfilled: sheet.emptySeats() };
  }

  /**
   * input: plan, objects, inspectors, recusals and events as Uint8Array (the last three may be missing where the
   * plan needs none), publicValue, and reveals as an object from role to secret.
   * Gives plan_hash, seed, strata, pool, result, result_hash, unfilled and, after events, final, final_hash,
   * final_unfilled; throws Rejected when anything is not exactly as the specification demands.
   */
  function* drawSlowly(input) {
    const plan = DR1.readPlan(input.plan);
    const names = plan.team === 0 ? ["objects"] : ["objects", "inspectors", "recusals"];
    names.forEach(name => DR1.requireHash(plan, name + ".txt", input[name]));
    const objects = yield* DR1.readObjects(input.objects);
    const seed = DR1.openSeed(plan, input.publicValue, input.reveals);
    const ticket = DR1.tickets(plan.hash, seed);
    const people = plan.team === 0 ? null : yield* readPeople(plan, input, ticket);
    const { sheet, ...drawn } = yield* drawSheet(plan, objects, people, ticket);
    const events = DR1.readEvents(input.events || new Uint8Array());
    return Object.assign({ plan_hash: plan.planHash, seed }, drawn, applyEvents(plan, sheet, objects, people, events));
  }

  /** The whole draw at once. */
  function draw(input) { return DR1.finish(drawSlowly(input)); }

  Object.assign(DR1, { peopleOf, drawSheet, applyEvents, draw });
})();
