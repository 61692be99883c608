/* Tickets, and which objects they draw (3.5). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const ALL = "*";
  const TICKETS_BETWEEN_PAUSES = 4096;

  /** The ticket of an id: H(seed | tag | id). */
  function tickets(hash, seed) {
    const afterSeed = hash.after(seed);
    return (tag, id) => afterSeed("|" + tag + "|" + id);
  }

  /** The ticket divided by the weight, as 64 digits again. */
  function keyOf(ticket, weight) {
    if (weight === "1") { return ticket; }
    return (BigInt("0x" + ticket) / BigInt(weight)).toString(16).padStart(64, "0");
  }

  function compareByKey(a, b) {
    if (a.key !== b.key) { return a.key < b.key ? -1 : 1; }
    return a.id < b.id ? -1 : 1;
  }

  /** The name under which the plan counts an object. */
  function stratumOf(plan, object) {
    return plan.quota[0].stratum === ALL ? ALL : object.stratum;
  }

  /** Every object, excluded or not, has a stratum in the quota. */
  function requireQuotas(plan, objects) {
    const known = new Set(plan.quota.map(share => share.stratum));
    const homeless = objects.find(object => !known.has(stratumOf(plan, object)));
    if (homeless) { DR1.reject("E_QUOTA", "quota", homeless.id, homeless.stratum); }
  }

  function* keyed(plan, objects, ticket) {
    const all = [];
    for (const object of objects) {
      if (object.excl !== "-") { continue; }
      const key = keyOf(ticket("obj", object.id), object.weight);
      all.push({ id: object.id, stratum: stratumOf(plan, object), need: object.need, key });
      if (all.length % TICKETS_BETWEEN_PAUSES === 0) { yield all.length / objects.length; }
    }
    return all;
  }

  /**
   * The strata in the order of the quota. Each has all its eligible objects in their order, which the events go on
   * along, and how many of them the draw takes.
   */
  function* orderStrata(plan, objects, ticket) {
    requireQuotas(plan, objects);
    const strata = plan.quota.map(share => ({ name: share.stratum, share, order: [] }));
    const byName = new Map(strata.map(stratum => [stratum.name, stratum]));
    (yield* keyed(plan, objects, ticket)).forEach(object => byName.get(object.stratum).order.push(object));
    strata.forEach(stratum => {
      stratum.order.sort(compareByKey);
      const eligible = stratum.order.length;
      stratum.drawn = Math.min(eligible, Number(stratum.share.count(BigInt(eligible))));
    });
    return strata;
  }

  /** A stratum as the proof states it. */
  function stratumFields(stratum) {
    return {
      stratum: stratum.name,
      eligible: stratum.order.length,
      drawn: stratum.drawn,
      cutoff: stratum.drawn === 0 ? "-" : stratum.order[stratum.drawn - 1].key
    };
  }

  Object.assign(DR1, { tickets, keyOf, compareByKey, orderStrata, stratumFields });
})();
