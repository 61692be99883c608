/* The files of a draw (3.1, 3.2): which bytes, lines and fields they may hold, and in which order. */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const ID = /^[0-9A-Za-z][0-9A-Za-z:._-]{0,63}$/;
  const TOKEN = /^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$/;
  const TOKEN_OR_NONE = /^(-|[0-9A-Za-z][0-9A-Za-z._-]{0,31})$/;
  const CODE = /^[A-Z][0-9]{2}$/;
  const CODE_OR_NONE = /^(-|[A-Z][0-9]{2})$/;
  const INTEGER = /^(0|[1-9][0-9]{0,6})$/;
  const FROM_1_TO_999999 = /^[1-9][0-9]{0,5}$/;
  const HEX = /^[0-9a-f]{64}$/;
  const SKILLS = { test: text => text === "-" || ascend(text.split(","), TOKEN) };

  const OBJECTS = {
    name: "objects.txt",
    fields: { id: ID, stratum: TOKEN, weight: FROM_1_TO_999999, need: TOKEN_OR_NONE, excl: CODE_OR_NONE },
    keys: ["id"]
  };
  const INSPECTORS = {
    name: "inspectors.txt",
    fields: { id: ID, lead: /^[01]$/, skills: SKILLS, load0: INTEGER, cap: INTEGER, excl: CODE_OR_NONE },
    keys: ["id"]
  };
  const RECUSALS = {
    name: "recusals.txt",
    fields: { object: ID, inspector: ID, code: CODE },
    keys: ["object", "inspector"]
  };
  const EVENTS = {
    OUT: { type: /^OUT$/, object: ID, none: /^-$/, code: CODE },
    ADD: { type: /^ADD$/, stratum: /^(\*|[0-9A-Za-z][0-9A-Za-z._-]{0,31})$/, n: FROM_1_TO_999999, code: CODE },
    LEAVE: { type: /^LEAVE$/, none: /^-$/, inspector: ID, code: CODE },
    RECUSE: { type: /^RECUSE$/, object: ID, inspector: ID, code: CODE }
  };
  const LINES_BETWEEN_PAUSES = 4096;

  /**
   * A draw, or what claims to be one, that the specification rejects.
   * code: E_FORMAT, E_ORDER, E_PLAN, E_QUOTA, E_COMMIT, E_PUBLIC, E_HASH or E_EVENT.
   * reason: the key of a sentence for people; values: what to put into it.
   */
  class Rejected extends Error {
    constructor(code, reason, values) {
      super(code + " " + reason + " " + values.join(" "));
      this.code = code;
      this.reason = reason;
      this.values = values;
    }
  }

  function reject(code, reason, ...values) { throw new Rejected(code, reason, values); }

  function ascend(items, syntax) {
    return items.every((item, i) => syntax.test(item) && (i === 0 || items[i - 1] < item));
  }

  /**
   * Long work is written as generators that pause now and then with the part that is done (0 to 1), so that a page
   * stays alive and shows progress. This runs one to its end at once.
   */
  function finish(work) {
    for (;;) {
      const { done, value } = work.next();
      if (done) { return value; }
    }
  }

  function isAllowed(byte) { return (byte >= 0x20 && byte <= 0x7e) || byte === 0x0a || byte === 0x09; }

  function hasByteOrderMark(bytes) { return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf; }

  function lineOf(bytes, at) { return bytes.subarray(0, at).filter(byte => byte === 0x0a).length + 1; }

  function requireAllowed(name, bytes) {
    const at = bytes.findIndex(byte => !isAllowed(byte));
    if (at < 0) { return; }
    if (hasByteOrderMark(bytes)) { reject("E_FORMAT", "byteOrderMark", name); }
    if (bytes[at] === 0x0d) { reject("E_FORMAT", "carriageReturn", name, lineOf(bytes, at)); }
    reject("E_FORMAT", "strangeByte", name, lineOf(bytes, at), "0x" + bytes[at].toString(16).padStart(2, "0"));
  }

  /** The lines of a file without their LF; an empty file has none. */
  function linesOf(name, bytes) {
    if (bytes.length === 0) { return []; }
    requireAllowed(name, bytes);
    if (bytes[bytes.length - 1] !== 0x0a) { reject("E_FORMAT", "noLastNewline", name); }
    const lines = new TextDecoder().decode(bytes).split("\n");
    lines.pop();
    return lines;
  }

  /** A line as a record with the given fields, each of the form that its pattern demands. */
  function recordOf(name, number, line, fields) {
    const found = line.split("\t"), names = Object.keys(fields), record = {};
    if (line === "") { reject("E_FORMAT", "emptyLine", name, number); }
    if (found.length !== names.length) {
      reject("E_FORMAT", "fieldCount", name, number, found.length, names.length);
    }
    names.forEach((field, i) => {
      if (!fields[field].test(found[i])) { reject("E_FORMAT", "field", name, number, i + 1, found[i]); }
      record[field] = found[i];
    });
    return record;
  }

  /** Compares field by field, in byte order; all of it is ASCII, whose order JavaScript keeps. */
  function compareKeys(a, b, keys) {
    const differing = keys.find(key => a[key] !== b[key]);
    if (!differing) { return 0; }
    return a[differing] < b[differing] ? -1 : 1;
  }

  function* readFile(file, bytes) {
    const lines = linesOf(file.name, bytes), records = [];
    for (const line of lines) {
      const record = recordOf(file.name, records.length + 1, line, file.fields);
      const before = records[records.length - 1];
      const order = before ? compareKeys(before, record, file.keys) : -1;
      if (order >= 0) {
        const reason = order === 0 ? "duplicate" : "unsorted";
        reject("E_ORDER", reason, file.name, records.length + 1, file.keys.map(key => record[key]).join(" "));
      }
      records.push(record);
      if (records.length % LINES_BETWEEN_PAUSES === 0) { yield records.length / lines.length; }
    }
    return records;
  }

  function* readObjects(bytes) { return yield* readFile(OBJECTS, bytes); }

  function* readInspectors(bytes) { return yield* readFile(INSPECTORS, bytes); }

  /** The recusals as a map from the id of an object to the set of inspectors who may not go there. */
  function* readRecusals(bytes) {
    const recusals = new Map();
    (yield* readFile(RECUSALS, bytes)).forEach(pair => recuse(recusals, pair.object, pair.inspector));
    return recusals;
  }

  function recuse(recusals, object, inspector) {
    if (!recusals.has(object)) { recusals.set(object, new Set()); }
    recusals.get(object).add(inspector);
  }

  function readEvents(bytes) {
    return linesOf("events.txt", bytes).map((line, i) => {
      const type = line.split("\t")[0];
      const fields = EVENTS.hasOwnProperty(type) ? EVENTS[type] : null;
      if (line !== "" && !fields) { reject("E_FORMAT", "field", "events.txt", i + 1, 1, type); }
      return recordOf("events.txt", i + 1, line, fields || {});
    });
  }

  /** The file is the one that the plan froze (3.4). */
  function requireHash(plan, name, bytes) {
    const frozen = plan[name.replace(".txt", "")], found = plan.hash.ofBytes(bytes);
    if (found !== frozen) { reject("E_HASH", "hash", name, frozen, found); }
  }

  Object.assign(DR1, {
    Rejected, reject, finish, linesOf, recordOf, recuse, hasByteOrderMark, requireHash,
    readObjects, readInspectors, readRecusals, readEvents,
    syntax: { ID, TOKEN, INTEGER, HEX }
  });
})();
