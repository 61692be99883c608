/* Secrets are made here and stay here until they are handed in. The hash is that of dr1/hash.js. */
(function () {
  "use strict";

  function commitment(draw, role, secret) {
    return DR1.SHA_256.ofText("DR1|commit|" + draw + "|" + role + "|" + secret);
  }

  function randomHex() {
    var bytes = Array.from(crypto.getRandomValues(new Uint8Array(32)));
    return bytes.map(function (byte) { return (byte + 256).toString(16).slice(1); }).join("");
  }

  function remember(promise, secret) {
    try { localStorage.setItem("yg-secret-" + promise, secret); } catch (e) { /* the file remains */ }
  }
  function recall(promise) {
    try { return localStorage.getItem("yg-secret-" + promise) || ""; } catch (e) { return ""; }
  }

  function makeSecret(form) {
    var secret = randomHex(), promise = commitment(form.dataset.seal, form.dataset.role, secret);
    remember(promise, secret);
    form.querySelector("input[id$=commitment]").value = promise;
    form.querySelector("[data-show=secret]").textContent = secret;
    form.querySelector("[data-file=secret]").href =
      URL.createObjectURL(new Blob([form.dataset.seal + " " + form.dataset.role + "\n" + secret + "\n"], { type: "text/plain" }));
    form.querySelector(".made").hidden = false;
  }

  function judgeSecret(form) {
    var field = form.querySelector("input[id$=secret]"), verdict = form.querySelector(".verdict");
    var secret = field.value.replace(/\s/g, "").toLowerCase();
    var good = commitment(form.dataset.reveal, form.dataset.role, secret) === form.dataset.commitment;
    verdict.textContent = secret ? (good ? verdict.dataset.good : verdict.dataset.bad) : "";
    verdict.className = "verdict " + (good ? "good" : "wrong");
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
})();
