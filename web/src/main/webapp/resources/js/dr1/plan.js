/* The plan (3.3), and how promises, secrets and the public value become the seed (3.4). */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const { HEX, INTEGER, TOKEN } = DR1.syntax;
  const HEX_OR_NONE = /^(-|[0-9a-f]{64})$/;
  const REQUIRED = new Map([
    ["dr", /^1$/],
    ["draw", /^[0-9A-Za-z._-]{1,64}$/],
    ["hash", /^(SHA-256|SM3)$/],
    ["prev", HEX],
    ["objects", HEX],
    ["inspectors", HEX_OR_NONE],
    ["recusals", HEX_OR_NONE],
    ["public", /^[0-9A-Za-z._:-]{1,128}$/],
    ["quota", /^/],
    ["team", /^[0-9]$/],
    ["pool", INTEGER],
    ["poolleads", INTEGER]
  ]);
  const COMMITMENT = /^commit\.([a-z0-9]{1,16})$/;
  const FREE_TEXT = /^x-[0-9a-zA-Z._-]{1,40}$/;
  const VALUE = /^[0-9A-Za-z._:-]{1,256}$/;
  const ALL = "*";

  function textOf(bytes) {
    if (DR1.hasByteOrderMark(bytes)) { DR1.reject("E_PLAN", "byteOrderMark", "plan.txt"); }
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (malformed) {
      return DR1.reject("E_PLAN", "planNotUtf8");
    }
  }

  function linesOf(bytes) {
    const text = textOf(bytes), lines = text.split("\n");
    const last = lines.pop(), control = lines.findIndex(line => /[\u0000-\u001f\u007f]/.test(line));
    if (control >= 0) {
      DR1.reject("E_PLAN", /\r/.test(lines[control]) ? "carriageReturn" : "planControl", "plan.txt", control + 1);
    }
    if (last !== "") { DR1.reject("E_PLAN", "noLastNewline", "plan.txt"); }
    return lines;
  }

  function syntaxOf(key) {
    if (COMMITMENT.test(key)) { return HEX; }
    return FREE_TEXT.test(key) ? /^/ : REQUIRED.get(key);
  }

  /** Every key once, every value of the form that its key demands. */
  function entriesOf(bytes) {
    const entries = new Map();
    linesOf(bytes).forEach((line, i) => {
      const at = line.indexOf("="), key = line.slice(0, at), value = line.slice(at + 1);
      if (at < 0) { DR1.reject("E_PLAN", "planLine", i + 1); }
      if (!syntaxOf(key)) { DR1.reject("E_PLAN", "planKey", key); }
      if (entries.has(key)) { DR1.reject("E_PLAN", "planTwice", key); }
      if (!syntaxOf(key).test(value)) { DR1.reject("E_PLAN", "planValue", key, value); }
      entries.set(key, value);
    });
    for (const key of REQUIRED.keys()) {
      if (!entries.has(key)) { DR1.reject("E_PLAN", "planMissing", key); }
    }
    return entries;
  }

  /** One entry of the quota: S:#k or S:num/den. */
  function shareOf(entry) {
    const [, stratum, number, numerator, denominator] =
        /^([^:]*):(?:#([0-9]+)|([0-9]+)\/([0-9]+))$/.exec(entry) || [];
    const integers = [number, numerator, denominator].filter(part => part !== undefined);
    const good = stratum !== undefined && (stratum === ALL || TOKEN.test(stratum))
        && integers.every(part => INTEGER.test(part))
        && (number !== undefined || (denominator !== "0" && +numerator <= +denominator));
    if (!good) { DR1.reject("E_PLAN", "planQuota", entry); }
    return number !== undefined
        ? { stratum, count: () => BigInt(number) }
        : { stratum, count: eligible => roundedUp(eligible * BigInt(numerator), BigInt(denominator)) };
  }

  function roundedUp(a, b) { return (a + b - BigInt(1)) / b; }

  function quotaOf(text) {
    const shares = text.split(";").map(shareOf), strata = shares.map(share => share.stratum);
    if (new Set(strata).size < strata.length || (strata.includes(ALL) && strata.length > 1)) {
      DR1.reject("E_PLAN", "planQuotaTwice", text);
    }
    return shares;
  }

  function commitmentsOf(entries) {
    const roles = [...entries.keys()].filter(key => COMMITMENT.test(key)).sort();
    if (roles.length === 0) { DR1.reject("E_PLAN", "planMissing", "commit"); }
    return new Map(roles.map(key => [COMMITMENT.exec(key)[1], entries.get(key)]));
  }

  /** Draws of objects only name neither file of people; all others name both. */
  function requireAgreement(plan) {
    const people = [plan.inspectors, plan.recusals].filter(hash => hash !== "-").length;
    if (people !== (plan.team === 0 ? 0 : 2)) { DR1.reject("E_PLAN", "planMixture", plan.team); }
    if (plan.poolleads > plan.pool) { DR1.reject("E_PLAN", "planPoolleads", plan.poolleads, plan.pool); }
  }

  /** plan.txt; commitments come in ascending order of the role. */
  function readPlan(bytes) {
    const entries = entriesOf(bytes);
    const hash = entries.get("hash") === "SM3" ? DR1.SM3 : DR1.SHA_256;
    const plan = {
      hash,
      planHash: hash.ofBytes(bytes),
      draw: entries.get("draw"),
      prev: entries.get("prev"),
      objects: entries.get("objects"),
      inspectors: entries.get("inspectors"),
      recusals: entries.get("recusals"),
      commitments: commitmentsOf(entries),
      source: entries.get("public"),
      quota: quotaOf(entries.get("quota")),
      team: +entries.get("team"),
      pool: +entries.get("pool"),
      poolleads: +entries.get("poolleads"),
      extra: key => entries.get("x-" + key)
    };
    requireAgreement(plan);
    return plan;
  }

  function commitment(hash, draw, role, secret) {
    return hash.ofText(["DR1", "commit", draw, role, secret].join("|"));
  }

  function opens(plan, role, secret) {
    return HEX.test(secret) && commitment(plan.hash, plan.draw, role, secret) === plan.commitments.get(role);
  }

  /** The secret of this role is the one that was promised; says so when it belongs to another role. */
  function requireSecret(plan, role, secret) {
    if (secret === undefined) { DR1.reject("E_COMMIT", "secretMissing", role); }
    if (!HEX.test(secret)) { DR1.reject("E_COMMIT", "secretForm", role, secret); }
    if (opens(plan, role, secret)) { return; }
    const owner = [...plan.commitments.keys()].find(other => opens(plan, other, secret));
    if (owner) { DR1.reject("E_COMMIT", "secretSwapped", role, owner); }
    DR1.reject("E_COMMIT", "secretForged", role, secret);
  }

  /** reveals: an object from role to secret, exactly one for each promise of the plan. */
  function requireSecrets(plan, reveals) {
    const secrets = new Map(Object.entries(reveals));
    for (const role of plan.commitments.keys()) { requireSecret(plan, role, secrets.get(role)); }
    const stranger = [...secrets.keys()].find(role => !plan.commitments.has(role));
    if (stranger !== undefined) { DR1.reject("E_COMMIT", "secretOfNobody", stranger); }
  }

  /** The value is one of the source and issue that the plan named before it existed. */
  function requirePublicValue(plan, value) {
    if (plan.source === "none") {
      if (value !== "none") { DR1.reject("E_PUBLIC", "publicNone", value); }
      return;
    }
    if (!value.startsWith(plan.source + "=")) { DR1.reject("E_PUBLIC", "publicSource", plan.source, value); }
    if (!VALUE.test(value.slice(plan.source.length + 1))) { DR1.reject("E_PUBLIC", "publicForm", value); }
  }

  function seedOf(hash, planHash, publicValue, reveals) {
    const secrets = Object.keys(reveals).sort().map(role => reveals[role]);
    return hash.ofText(["DR1", "seed", planHash, publicValue, ...secrets].join("|"));
  }

  /** The seed, when the secrets are those promised and the value comes from the source. */
  function openSeed(plan, publicValue, reveals) {
    requireSecrets(plan, reveals);
    requirePublicValue(plan, publicValue);
    return seedOf(plan.hash, plan.planHash, publicValue, reveals);
  }

  Object.assign(DR1, {
    readPlan, commitment, requireSecret, requireSecrets, requirePublicValue, seedOf, openSeed
  });
})();
