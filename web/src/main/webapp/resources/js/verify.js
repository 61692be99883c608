/*
 * 自己验一遍: takes the files of a draw, has DR1.check go through them and shows every step. The same script in the
 * site and in the offline page; nothing is sent anywhere. The words are in data-zh and data-en, lines of key=sentence.
 */
(function () {
  "use strict";

  const NAMES = [
    "plan.txt", "objects.txt", "proof.json", "result.txt", "log.txt",
    "events.txt", "final.txt", "inspectors.txt", "recusals.txt"
  ];
  const GROUPS = ["roster", "promises", "number", "recompute", "events", "log"];
  const SIGNS = { holds: "✓", fails: "✗", open: "○", note: "–" };
  const STATE_TONES = { holds: "ok", fails: "bad", open: "info", note: "" };
  const TONES = { verified: "ok", verifiedObjects: "ok", voided: "warn", incomplete: "info", failed: "bad", broken: "bad", running: "info" };
  const SLICE = 40;

  const box = document.getElementById("verifier");
  const sentences = { zh: sentencesOf(box.dataset.zh), en: sentencesOf(box.dataset.en) };
  const files = new Map();
  let steps = [], verdict = "", detail = [], said = "", running = null, fieldsOf = "";

  function sentencesOf(text) {
    return new Map(text.split("\n").filter(line => line.startsWith("verify.")).map(line => {
      const at = line.indexOf("=");
      return [line.slice("verify.".length, at), line.slice(at + 1).trim()];
    }));
  }

  function sentence(key) {
    return sentences[document.documentElement.lang.startsWith("en") ? "en" : "zh"].get(key);
  }

  /** A sentence with its values; codes that have a name, such as officer, are called by it. */
  function say(key, values = []) {
    const named = value => sentence("value." + value) || String(value);
    return (sentence(key) || "⟦" + key + "⟧").replace(/\{(\d)\}/g, (_, i) => named(values[i]));
  }

  function find(name) { return box.querySelector("[data-" + name + "]"); }

  function element(tag, className, ...children) {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  }

  /* Files come in: dropped, chosen, or fetched from where the site publishes them. */

  /** The published name of a file; browsers add a number when they save a second one. */
  function nameOf(file) {
    const name = file.name.replace(/ ?\(\d+\)(?=\.\w+$)/, "");
    return NAMES.includes(name) ? name : null;
  }

  async function take(list) {
    const all = [...list], known = all.filter(nameOf), strange = all.filter(file => !nameOf(file));
    said = strange.length ? say("files.unknown", [strange.map(file => file.name).join(", ")]) : "";
    for (const file of known) { files.set(nameOf(file), new Uint8Array(await file.arrayBuffer())); }
    start();
  }

  async function get(name) {
    const answer = await fetch(box.dataset.files + name);
    if (!answer.ok) { throw new Error(name); }
    files.set(name, new Uint8Array(await answer.arrayBuffer()));
  }

  async function getPublished() {
    const lost = [];
    for (const name of box.dataset.published.split(" ").filter(published => NAMES.includes(published))) {
      await get(name).catch(() => lost.push(name));
    }
    said = lost.length ? say("files.unreachable", [lost.join(", ")]) : "";
    start();
  }

  function clear() {
    files.clear();
    said = "";
    start();
  }

  /* What the visitor types goes before proof.json. */

  function readPlan() {
    try {
      return files.has("plan.txt") ? DR1.readPlan(files.get("plan.txt")) : null;
    } catch (rejected) {
      return null;
    }
  }

  function field(label, name) {
    const input = element("input", "");
    input.dataset.name = name;
    input.autocomplete = "off";
    input.spellcheck = false;
    input.addEventListener("change", start);
    return element("label", "field", element("span", "", label), input);
  }

  function showFields() {
    const plan = readPlan(), wanted = plan ? plan.planHash + document.documentElement.lang : "";
    find("typed").hidden = !plan;
    if (wanted === fieldsOf) { return; }
    const before = typedValues();
    fieldsOf = wanted;
    find("fields").replaceChildren(...(plan ? fieldsFor(plan) : []));
    find("fields").querySelectorAll("input").forEach(input => { input.value = before[input.dataset.name] || ""; });
  }

  function fieldsFor(plan) {
    const secrets = [...plan.commitments.keys()].map(role => field(say("typed.secret", [role]), role));
    return plan.source === "none" ? secrets : [field(say("typed.value", [plan.source]), ":"), ...secrets];
  }

  function typedValues() {
    const inputs = [...find("fields").querySelectorAll("input")].filter(input => input.value.trim());
    return inputs.reduce((values, input) => Object.assign(values, { [input.dataset.name]: input.value.trim() }), {});
  }

  /** Numbers may be typed with spaces or commas, and with or without the issue before them. */
  function typed() {
    const { ":": value, ...reveals } = typedValues(), plan = readPlan();
    if (!value || !plan) { return { reveals }; }
    const written = value.replace(/[\s,，、]+/g, ".");
    return { reveals, publicValue: written.includes("=") ? written : plan.source + "=" + written };
  }

  /* The check runs in slices, so that the page stays alive while a million objects are drawn. */

  function start() {
    showFields();
    steps = [];
    verdict = files.size ? "running" : "";
    running = files.size ? DR1.check(files, typed(), step => steps.push(step)) : null;
    show();
    if (running) { setTimeout(goOn, 0, running); }
  }

  function goOn(work) {
    if (work !== running) { return; }
    try {
      slice(work);
    } catch (error) {
      finish("broken", [String(error)]);
    }
  }

  function slice(work) {
    const until = performance.now() + SLICE;
    let step;
    do { step = work.next(); } while (!step.done && performance.now() < until);
    if (step.done) {
      finish(step.value.verdict, step.value.values);
    } else {
      find("verdict").lastElementChild.value = step.value;
      setTimeout(goOn, 0, work);
    }
  }

  function finish(result, why) {
    running = null;
    verdict = result;
    detail = why;
    show();
  }

  /* Showing. */

  function show() {
    document.querySelectorAll("[data-t]").forEach(place => { place.textContent = say(place.dataset.t); });
    find("fetch").hidden = !box.dataset.published;
    find("clear").hidden = files.size === 0;
    find("said").hidden = !said;
    find("said").textContent = said;
    find("given").replaceChildren(...NAMES.map(given));
    showVerdict();
    find("groups").replaceChildren(...GROUPS.filter(group => steps.some(isOf(group))).map(groupCard));
  }

  function given(name) {
    const bytes = files.get(name);
    const size = bytes ? " · " + say("size", [bytes.length.toLocaleString("en")]) : "";
    return element("li", bytes ? "ok" : "", element("b", "", (bytes ? "✓ " : "") + name),
      element("span", "soft", say("files." + name) + size));
  }

  function showVerdict() {
    const [notice, progress] = find("verdict").children;
    find("verdict").hidden = !verdict;
    if (!verdict) { return; }
    notice.className = "notice " + TONES[verdict];
    notice.textContent = say("verdict." + verdict, detail);
    progress.hidden = verdict !== "running";
    progress.setAttribute("aria-label", say("verdict.running"));
  }

  function isOf(group) { return step => step.group === group; }

  function groupCard(group) {
    const own = steps.filter(isOf(group)), state = stateOf(own);
    const mark = element("span", "status " + STATE_TONES[state], say("state." + state));
    return element("section", "card", element("h2", "", say("group." + group), " ", mark),
      element("ul", "ticks", ...own.map(stepItem)));
  }

  /** The gravest state of some steps; a note takes nothing away. */
  function stateOf(some) {
    return ["fails", "open", "holds"].find(state => some.some(step => step.state === state)) || "note";
  }

  function stepItem(step) {
    const sign = element("span", "sign", SIGNS[step.state]);
    sign.setAttribute("role", "img");
    sign.setAttribute("aria-label", say("state." + step.state));
    const item = element("li", step.state, sign, element("p", "", say("step." + step.key, step.values)));
    step.bytes.forEach(bytes => item.append(element("code", "hash", bytes)));
    if (step.reason) { item.append(whyOf(step)); }
    return item;
  }

  function whyOf(step) {
    const why = element("p", "why", say("why." + step.reason, step.reasonValues));
    if (step.code) { why.prepend(element("code", "", step.code), " "); }
    return why;
  }

  const chooser = box.querySelector("input[type=file]");
  find("choose").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => take(chooser.files).then(() => { chooser.value = ""; }));
  find("fetch").addEventListener("click", getPublished);
  find("clear").addEventListener("click", clear);
  document.addEventListener("dragover", event => event.preventDefault());
  document.addEventListener("drop", event => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });
  document.addEventListener("languagechange", () => {
    showFields();
    show();
  });
  show();
})();
