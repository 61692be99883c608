/*
 * 投影: one step on the screen at a time. Nothing moves that is not happening: the countdown runs on the clock of the
 * house, the tickets are computed in this browser from the published files, and a drawn project shows when it is next.
 */
(function () {
  "use strict";

  const SLICE = 30, LOOK_AGAIN = 5000;
  const box = document.getElementById("ceremony"), opened = Date.now();
  const slides = [...box.querySelectorAll("[data-slide]")], last = slides.length - 1;
  let order = null, work = null, shown = 0, at = Math.min(last, Math.max(0, parseInt(location.hash.slice(1), 10) - 1 || 0));

  function find(name) { return box.querySelector("[" + name + "]"); }

  function put(name, text) {
    const place = find("data-show=" + name);
    if (place) { place.textContent = text; }
  }

  function judge(name, good) {
    const place = find("data-same=" + name);
    place.textContent = box.dataset[good ? "good" : "bad"];
    place.className = good ? "good" : "wrong";
  }

  /* Steps. */

  function show() {
    slides.forEach((slide, i) => { slide.hidden = i !== at; });
    find("data-place").textContent = (at + 1) + " / " + slides.length;
    history.replaceState(null, "", "#" + (at + 1));
    if (["seed", "tickets", "drawn"].includes(slides[at].dataset.slide)) { start(); }
  }

  /** On the last step the drawn projects come one by one before it is over. */
  function go(step) {
    const items = slides[at].querySelectorAll("[data-drawn] li");
    if (step > 0 && order && shown < items.length) {
      reveal();
      return;
    }
    at = Math.min(last, Math.max(0, at + step));
    show();
  }

  function reveal() {
    const list = find("data-drawn"), drawn = order[shown];
    const item = drawn && [...list.children].find(candidate => candidate.dataset.id === drawn.id);
    shown++;
    if (item) {
      list.append(item);
      item.hidden = false;
      item.scrollIntoView({ block: "nearest" });
    }
    if (shown === list.children.length) {
      const same = order.slice(0, shown).every(object => [...list.children].some(li => li.dataset.id === object.id
          && li.querySelector("code").textContent === object.key));
      judge("drawn", same);
    }
  }

  /* The computation, from the published files alone. */

  async function get(name) {
    const answer = await fetch(box.dataset.files + name);
    return new Uint8Array(await answer.arrayBuffer());
  }

  async function start() {
    if (work) { return; }
    work = "loading";
    const plan = DR1.readPlan(await get("plan.txt")), bytes = await get("objects.txt");
    const proof = JSON.parse(new TextDecoder().decode(await get("proof.json")));
    const seed = DR1.openSeed(plan, proof.public_value, proof.reveals);
    put("seed", seed);
    judge("seed", seed === find("data-same=seed").dataset.value);
    const eligible = [...read(bytes)].filter(object => object.excl === "-");
    compute(eligible, DR1.tickets(plan.hash, seed), proof.strata[0].drawn, []);
  }

  function read(bytes) {
    const reading = DR1.readObjects(bytes);
    let step;
    do { step = reading.next(); } while (!step.done);
    return step.value;
  }

  function compute(left, ticket, wanted, keyed) {
    const until = performance.now() + SLICE;
    while (left.length > keyed.length && performance.now() < until) {
      const { id, weight } = left[keyed.length];
      keyed.push({ id, key: DR1.keyOf(ticket("obj", id), String(weight)) });
    }
    put("tickets", keyed.length);
    put("ticket", keyed.length ? keyed[keyed.length - 1].id + " " + keyed[keyed.length - 1].key : "");
    if (left.length > keyed.length) {
      requestAnimationFrame(() => compute(left, ticket, wanted, keyed));
    } else {
      order = keyed.sort((a, b) => (a.key + a.id < b.key + b.id ? -1 : 1));
      put("cutoff", wanted > 0 ? order[wanted - 1].key : "-");
    }
  }

  /* Time, and what happens elsewhere. */

  function count() {
    const place = find("data-countdown");
    if (!place || !box.dataset.earliest) { return; }
    const left = new Date(box.dataset.earliest) - new Date(box.dataset.now) - (Date.now() - opened);
    const two = number => String(Math.floor(number)).padStart(2, "0");
    const seconds = Math.ceil(left / 1000);
    place.textContent = seconds > 0
      ? two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60) : box.dataset.over;
  }

  async function look() {
    const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
    const page = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const now = page && page.getElementById("ceremony");
    if (now && now.dataset.state !== box.dataset.state) { location.reload(); }
  }

  document.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, PageDown: 1, " ": 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (step && !event.target.closest("button, a")) {
      event.preventDefault();
      go(step);
    }
  });
  box.querySelectorAll("[data-go]").forEach(button => button.addEventListener("click", () => go(+button.dataset.go)));
  setInterval(count, 250);
  setInterval(look, LOOK_AGAIN);
  count();
  show();
})();
