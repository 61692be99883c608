/* What proof.json says beside the binding files (7.1): a convenience, every word of which is computed again. */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const WITHOUT_PEOPLE = ["plan_hash", "seed", "strata", "result_hash", "final_hash", "excluded", "grade"];

  function readProof(bytes) {
    try {
      const proof = JSON.parse(new TextDecoder().decode(bytes));
      if (proof !== null && typeof proof === "object") { return proof; }
    } catch (malformed) { /* said below */ }
    return DR1.reject("E_FORMAT", "proofUnreadable");
  }

  function isObject(value) { return value !== null && typeof value === "object"; }

  function same(a, b) {
    if (!isObject(a) || !isObject(b)) { return a === b; }
    const names = Object.keys(a);
    return Array.isArray(a) === Array.isArray(b) && names.length === Object.keys(b).length
        && names.every(name => b.hasOwnProperty(name) && same(a[name], b[name]));
  }

  function excluded(objects) {
    const counts = {};
    objects.filter(object => object.excl !== "-")
      .forEach(object => { counts[object.excl] = (counts[object.excl] || 0) + 1; });
    return counts;
  }

  /** How many sets of k there are in n things. */
  function choose(n, k) {
    let sets = BigInt(k <= n ? 1 : 0);
    for (let i = 1; i <= k && k <= n; i++) { sets = sets * BigInt(n - k + i) / BigInt(i); }
    return sets;
  }

  /** How many teams may inspect an object (5): with a lead and, where one is needed, a specialist besides. */
  function choices(object, pool, recusals, team) {
    const recused = recusals.get(object.id) || new Set();
    const permitted = pool.filter(inspector => !recused.has(inspector.id));
    const isLead = inspector => inspector.lead === "1";
    const isSkilled = inspector => inspector.skills.split(",").includes(object.need);
    const count = test => permitted.filter(test).length, all = permitted.length;
    const withLead = choose(all, team) - choose(all - count(isLead), team);
    if (object.need === "-" || team < 2) { return withLead; }
    const both = count(inspector => isLead(inspector) && isSkilled(inspector));
    const neither = count(inspector => !isLead(inspector) && !isSkilled(inspector));
    return withLead - choose(all - count(isSkilled), team) + choose(neither, team)
        - BigInt(both) * choose(neither, team - 1);
  }

  function areChoices(claim, { objects, inspectors, recusals, pool, team }) {
    const members = new Set(pool), byId = new Map(objects.map(object => [object.id, object]));
    const people = inspectors.filter(inspector => members.has(inspector.id));
    return isObject(claim) && Object.keys(claim).every(id => byId.has(id)
        && String(claim[id]) === String(choices(byId.get(id), people, recusals, team)));
  }

  /**
   * The first field of the proof that is not as computed, or undefined. computed: the fields of the draw; facts: the
   * rosters and the pool, with inspectors null where they are not shown; then nothing about them is compared.
   */
  function falseClaim(proof, computed, facts) {
    const shown = facts.team === 0 || facts.inspectors !== null;
    const wrong = Object.keys(computed)
      .filter(name => proof[name] !== undefined && (shown || WITHOUT_PEOPLE.includes(name)))
      .find(name => !same(proof[name], computed[name]));
    const counts = facts.inspectors !== null && proof.choices !== undefined;
    return wrong || (counts && !areChoices(proof.choices, facts) ? "choices" : undefined);
  }

  Object.assign(DR1, { readProof, excluded, falseClaim });
})();
