/* What the tests ask of DR1 in a page: every answer as one text, written as Java writes maps and lists. */
var Judge = (function () {
  "use strict";

  const hashes = { "SHA-256": DR1.SHA_256, SM3: DR1.SM3 };
  const bytes = DR1.bytesOf;

  function text(value) {
    if (Array.isArray(value)) { return "[" + value.map(text).join(", ") + "]"; }
    if (value === null || typeof value !== "object") { return String(value); }
    return "{" + Object.entries(value).map(([name, field]) => name + "=" + text(field)).join(", ") + "}";
  }

  function draw(input) {
    const files = {};
    ["plan", "objects", "inspectors", "recusals", "events"].forEach(name => { files[name] = bytes(input[name]); });
    try {
      return DR1.draw(Object.assign(files, { publicValue: input.public_value, reveals: input.reveals }));
    } catch (rejected) {
      if (!(rejected instanceof DR1.Rejected)) { throw rejected; }
      return { error: rejected.code };
    }
  }

  /** The rosters of the generated vector, by the rule in its note. */
  function generated({ n, m, ...input }) {
    const lines = (count, line) => Array.from({ length: count }, (_, i) => line(i + 1).join("\t") + "\n").join("");
    const id = (prefix, width, i) => prefix + String(i).padStart(width, "0");
    return Object.assign(input, {
      objects: lines(n, i => [id("OBJ", 9, i), "ABCD"[i % 4], 1 + i % 3, i % 10 ? "-" : "SE", i % 50 ? "-" : "X01"]),
      inspectors: lines(m, i => [id("INS", 5, i), i % 3 ? 0 : 1, i % 5 ? "-" : "SE", 0, 0, "-"]),
      recusals: "",
      events: ""
    });
  }

  function drawGenerated(input) {
    const { plan_hash, seed, strata, result, result_hash, unfilled } = draw(generated(input));
    const lines = result.split("\n").slice(0, -1);
    return {
      plan_hash, seed, strata, result_hash, unfilled: unfilled.length,
      result_lines: lines.length, first_line: lines[0], last_line: lines[lines.length - 1]
    };
  }

  function merkle({ leaves_hex, index }) {
    const leaves = leaves_hex.map(hex => Uint8Array.from(hex.match(/../g) || [], pair => parseInt(pair, 16)));
    const root = DR1.merkleRoot(leaves), path = DR1.merklePath(leaves, index);
    const climbed = DR1.merkleClimb(leaves[index], index, leaves.length, path);
    return climbed === root ? { root, path } : { climbed };
  }

  const kinds = {
    draw,
    draw_generated: drawGenerated,
    hash: input => ({ hex: hashes[input.hash].ofText(input.text) }),
    commit: input => ({ hex: DR1.commitment(DR1.SHA_256, input.draw, input.role, input.reveal) }),
    seed: input => ({ hex: DR1.seedOf(DR1.SHA_256, input.plan_hash, input.public_value, input.reveals) }),
    ticket: input => ({ ticket: DR1.tickets(DR1.SHA_256, input.seed)(input.tag, input.id) }),
    key: input => ({ key: DR1.keyOf(DR1.tickets(DR1.SHA_256, input.seed)("obj", input.id), String(input.weight)) }),
    log: input => ({ heads: DR1.readLog(bytes(input.log)).map(entry => entry.head) }),
    merkle
  };

  function sorted(fields) {
    return Object.keys(fields).sort().map(name => [name, fields[name]]);
  }

  /** The vectors that are DR1's own, each with what came out and what should have. */
  function vectors(json) {
    return JSON.parse(json).vectors.filter(vector => vector.kind in kinds).map(vector => ({
      name: vector.name,
      found: JSON.stringify(sorted(kinds[vector.kind](vector.input))),
      expected: JSON.stringify(sorted(vector.expect))
    }));
  }

  /** One draw in the order in which the Java engine states it; or the code of the rejection. */
  function answer(input) {
    const drawn = draw(input);
    if (drawn.error) { return drawn.error; }
    const { result, final = "", ...fields } = drawn;
    return text(fields) + "\n" + result + "\n" + final;
  }

  return { vectors, answers: inputs => inputs.map(answer) };
})();
