/* Secrets are made here and stay here until they are handed in; a draw's objects are recomputed here.
   SHA-256 by hand (FIPS 180-4), because browsers offer theirs on https and localhost only. */
(function () {
  "use strict";

  var K = [], START = [];
  (function fractionalParts() {
    function bits(x) { return Math.floor((x - Math.floor(x)) * 4294967296) | 0; }
    for (var n = 2; K.length < 64; n++) {
      var prime = true;
      for (var d = 2; d * d <= n && prime; d++) { prime = n % d !== 0; }
      if (prime) {
        if (START.length < 8) { START.push(bits(Math.sqrt(n))); }
        K.push(bits(Math.cbrt(n)));
      }
    }
  })();

  function padded(bytes) {
    var length = ((bytes.length + 8) >> 6) * 64 + 64;
    var block = new DataView(new ArrayBuffer(length));
    for (var i = 0; i < bytes.length; i++) { block.setUint8(i, bytes[i]); }
    block.setUint8(bytes.length, 0x80);
    block.setUint32(length - 8, Math.floor(bytes.length / 536870912));
    block.setUint32(length - 4, (bytes.length << 3) >>> 0);
    return block;
  }

  function rotated(x, n) { return (x >>> n) | (x << (32 - n)); }

  function compress(state, block, offset) {
    var w = [], v = state.slice(), i, s0, s1, t1, t2;
    for (i = 0; i < 64; i++) {
      if (i < 16) { w[i] = block.getInt32(offset + 4 * i); continue; }
      s0 = rotated(w[i - 15], 7) ^ rotated(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      s1 = rotated(w[i - 2], 17) ^ rotated(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    for (i = 0; i < 64; i++) {
      s1 = rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25);
      t1 = (v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[i] + w[i]) | 0;
      s0 = rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22);
      t2 = (s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]))) | 0;
      v = [(t1 + t2) | 0, v[0], v[1], v[2], (v[3] + t1) | 0, v[4], v[5], v[6]];
    }
    return state.map(function (word, j) { return (word + v[j]) | 0; });
  }

  function hex(words) {
    return words.map(function (word) { return ("0000000" + (word >>> 0).toString(16)).slice(-8); }).join("");
  }

  function sha256(text) {
    var block = padded(new TextEncoder().encode(text)), state = START;
    for (var offset = 0; offset < block.byteLength; offset += 64) { state = compress(state, block, offset); }
    return hex(state);
  }

  function commitment(draw, role, secret) { return sha256("DR1|commit|" + draw + "|" + role + "|" + secret); }

  function remember(promise, secret) {
    try { localStorage.setItem("yg-secret-" + promise, secret); } catch (e) { /* the file remains */ }
  }
  function recall(promise) {
    try { return localStorage.getItem("yg-secret-" + promise) || ""; } catch (e) { return ""; }
  }

  function makeSecret(form) {
    var words = Array.from(crypto.getRandomValues(new Uint32Array(8)));
    var secret = hex(words), promise = commitment(form.dataset.seal, form.dataset.role, secret);
    remember(promise, secret);
    form.querySelector("input[id$=commitment]").value = promise;
    form.querySelector("[data-show=secret]").textContent = secret;
    form.querySelector("[data-file=secret]").href =
      URL.createObjectURL(new Blob([form.dataset.seal + " " + form.dataset.role + "\n" + secret + "\n"], { type: "text/plain" }));
    form.querySelector(".made").hidden = false;
  }

  function judgeSecret(form) {
    var field = form.querySelector("input[id$=secret]"), verdict = form.querySelector(".verdict");
    var secret = field.value.trim().toLowerCase();
    var good = commitment(form.dataset.reveal, form.dataset.role, secret) === form.dataset.commitment;
    verdict.textContent = secret ? (good ? verdict.dataset.good : verdict.dataset.bad) : "";
    verdict.className = "verdict " + (good ? "good" : "wrong");
  }

  function lines(text) { return text.split("\n").slice(0, -1).map(function (line) { return line.split("\t"); }); }

  /** DR1 3.5 for a single stratum of weight 1: the smallest tickets win. */
  function drawn(objects, seed, quota) {
    return lines(objects).filter(function (o) { return o[4] === "-"; })
      .map(function (o) { return [sha256(seed + "|obj|" + o[0]), o[0]]; })
      .sort(function (a, b) { return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1; })
      .slice(0, quota).map(function (pair) { return pair[1] + " " + pair[0]; }).join("\n");
  }

  function recompute(box) {
    var verdict = box.querySelector(".verdict");
    function text(name) { return fetch(box.dataset.recompute + name).then(function (answer) { return answer.text(); }); }
    Promise.all([text("objects.txt"), text("result.txt"), text("plan.txt")]).then(function (files) {
      var published = lines(files[1]).map(function (line) { return line[0] + " " + line[3]; }).join("\n");
      var frozen = files[2].indexOf("\nobjects=" + sha256(files[0]) + "\n") >= 0;
      var same = frozen && drawn(files[0], box.dataset.seed, +box.dataset.quota) === published;
      verdict.textContent = same ? box.dataset.good : box.dataset.bad;
      verdict.className = "verdict " + (same ? "good" : "wrong");
    });
  }

  document.querySelectorAll("form[data-seal]").forEach(function (form) {
    form.querySelector("[data-make=secret]").addEventListener("click", function () { makeSecret(form); });
  });
  document.querySelectorAll("form[data-reveal]").forEach(function (form) {
    var field = form.querySelector("input[id$=secret]");
    field.value = field.value || recall(form.dataset.commitment);
    field.addEventListener("input", function () { judgeSecret(form); });
    judgeSecret(form);
  });
  document.querySelectorAll("[data-recompute]").forEach(function (box) {
    box.querySelector("button").addEventListener("click", function () { recompute(box); });
  });
})();
