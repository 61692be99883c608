/*
 * 自己封存: makes a party's secret on its own device. 32 random bytes from the browser, their commitment by 3.4; nothing
 * is sent or stored anywhere, the page may connect to nothing. Words as in verify.js: lines of key=sentence.
 */
(function () {
  "use strict";

  const box = document.getElementById("secret");
  const sentences = { zh: sentencesOf(box.dataset.zh), en: sentencesOf(box.dataset.en) };

  function sentencesOf(text) {
    return new Map(text.split("\n").filter(line => line.startsWith("secret.")).map(line => {
      const at = line.indexOf("=");
      return [line.slice("secret.".length, at), line.slice(at + 1).trim()];
    }));
  }

  function say(key) {
    const language = document.documentElement.lang.startsWith("en") ? "en" : "zh";
    return sentences[language].get(key) || "⟦" + key + "⟧";
  }

  function find(name) { return box.querySelector("[data-" + name + "]"); }

  function numberOf() { return find("draw").value.trim(); }

  function commitment(secret) {
    return DR1.SHA_256.ofText("DR1|commit|" + numberOf() + "|" + find("party").value + "|" + secret);
  }

  function randomHex() {
    const bytes = [...crypto.getRandomValues(new Uint8Array(32))];
    return bytes.map(byte => byte.toString(16).padStart(2, "0")).join("");
  }

  function make() {
    const good = /^[0-9A-Za-z._-]{1,64}$/.test(numberOf());
    find("wrong").hidden = good;
    find("made").hidden = !good;
    if (good) { show(randomHex()); }
  }

  function show(secret) {
    const promise = commitment(secret);
    find("secret").textContent = secret;
    find("commitment").textContent = promise;
    find("copied").textContent = "";
    const lines = [numberOf() + " " + find("party").value, "secret=" + secret, "commitment=" + promise, ""];
    find("save").href = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/plain" }));
    find("save").download = "secret-" + numberOf() + ".txt";
  }

  /** Where the browser refuses the clipboard, the text is selected instead. */
  async function copy() {
    try {
      await navigator.clipboard.writeText(find("commitment").textContent);
      find("copied").textContent = say("made.copied");
    } catch (refused) {
      getSelection().selectAllChildren(find("commitment"));
      find("copied").textContent = say("made.selected");
    }
  }

  function plain(name) { return box.querySelector("[data-given=" + name + "]").value.replace(/\s/g, "").toLowerCase(); }

  function judge() {
    const secret = plain("secret"), promise = plain("commitment"), verdict = find("verdict");
    const good = commitment(secret) === promise;
    verdict.textContent = secret && promise ? say(good ? "check.good" : "check.bad") : "";
    verdict.className = "verdict " + (good ? "good" : "wrong");
  }

  /** A secret that was made for another draw or party is none for this one. */
  function forget() {
    find("made").hidden = true;
    judge();
  }

  function dress() {
    document.querySelectorAll("[data-t]").forEach(place => { place.textContent = say(place.dataset.t); });
    judge();
  }

  find("make").addEventListener("click", make);
  box.querySelector("[data-copy]").addEventListener("click", copy);
  find("print").addEventListener("click", () => print());
  ["draw", "party"].forEach(name => find(name).addEventListener("input", forget));
  box.querySelectorAll("[data-given]").forEach(input => input.addEventListener("input", judge));
  document.addEventListener("languagechange", dress);
  dress();
})();
