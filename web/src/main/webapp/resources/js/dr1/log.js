/* The hash-chained log (3.8) and the receipts of a roster that is not public (3.9). Both always use SHA-256. */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const FIRST_HEAD = "0".repeat(64);
  const FIELDS = {
    number: /^[1-9][0-9]*$/,
    time: { test: isTime },
    type: /^(plan|void|result|final|reveal)$/,
    draw: /^[0-9A-Za-z._-]{1,64}$/,
    hash: DR1.syntax.HEX
  };

  function isTime(text) {
    const form = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/;
    const time = new Date(text);
    return form.test(text) && !isNaN(time) && time.toISOString() === text.replace("Z", ".000Z");
  }

  /** The entries of log.txt, each with the head of the log after it. */
  function readLog(bytes) {
    let head = FIRST_HEAD;
    return DR1.linesOf("log.txt", bytes).map((line, i) => {
      const entry = DR1.recordOf("log.txt", i + 1, line, FIELDS);
      if (entry.number !== String(i + 1)) { DR1.reject("E_FORMAT", "logGap", i + 1, entry.number); }
      head = DR1.SHA_256.ofText("DR1|log|" + head + "|" + line);
      return Object.assign(entry, { head });
    });
  }

  function bytesOfHex(hex) {
    return Uint8Array.from(hex.match(/../g) || [], pair => parseInt(pair, 16));
  }

  function leafHash(leaf) { return DR1.SHA_256.ofBytes(Uint8Array.of(0, ...leaf)); }

  function nodeHash(left, right) {
    return DR1.SHA_256.ofBytes(Uint8Array.of(1, ...bytesOfHex(left), ...bytesOfHex(right)));
  }

  /** The largest power of two below n. */
  function split(n) { return 2 ** (31 - Math.clz32(n - 1)); }

  function rootOf(hashes) {
    if (hashes.length === 0) { return DR1.SHA_256.ofText(""); }
    if (hashes.length === 1) { return hashes[0]; }
    const middle = split(hashes.length);
    return nodeHash(rootOf(hashes.slice(0, middle)), rootOf(hashes.slice(middle)));
  }

  /** The root over leaves (byte arrays), as it stands in x-objects-merkle. */
  function merkleRoot(leaves) { return rootOf(leaves.map(leafHash)); }

  /** The receipt of the leaf at an index from 0: the hashes beside its way up, lowest first. */
  function merklePath(leaves, index) {
    if (leaves.length <= 1) { return []; }
    const middle = split(leaves.length), left = leaves.slice(0, middle), right = leaves.slice(middle);
    return index < middle
        ? [...merklePath(left, index), merkleRoot(right)]
        : [...merklePath(right, index - middle), merkleRoot(left)];
  }

  /** The root that a leaf and its receipt lead to; not a root of anything when the receipt has the wrong length. */
  function merkleClimb(leaf, index, size, path) {
    if (size <= 1) { return path.length === 0 ? leafHash(leaf) : ""; }
    if (path.length === 0) { return ""; }
    const middle = split(size), below = path.slice(0, -1), beside = path[path.length - 1];
    return index < middle
        ? nodeHash(merkleClimb(leaf, index, middle, below), beside)
        : nodeHash(beside, merkleClimb(leaf, index - middle, size - middle, below));
  }

  Object.assign(DR1, { FIRST_HEAD, readLog, merkleRoot, merklePath, merkleClimb });
})();
