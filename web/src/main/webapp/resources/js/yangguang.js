/* Menu on phones, theme and language in cookies, unsaved words. No inline handlers: the content policy forbids them. */
(function () {
  "use strict";
  function keep(name, value) {
    document.cookie = name + "=" + value + ";path=/;max-age=31536000;SameSite=Strict";
  }
  document.addEventListener("click", function (event) {
    var toggle = event.target.closest("[data-toggle]");
    if (toggle) {
      var open = document.body.classList.toggle("menu-open");
      toggle.setAttribute("aria-expanded", String(open));
    }
    var pick = event.target.closest("[data-switch]");
    if (pick) {
      if (pick.dataset.switch === "theme") {
        keep("yg-theme", document.body.classList.contains("dark") ? "light" : "dark");
      } else {
        keep("yg-lang", document.documentElement.lang.indexOf("en") === 0 ? "zh" : "en");
      }
      location.reload();
    }
    var copy = event.target.closest("[data-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(document.querySelector(copy.dataset.copy).textContent.trim());
    }
  });
  if (!/yg-theme=/.test(document.cookie) && window.matchMedia && matchMedia("(prefers-color-scheme: dark)").matches) {
    keep("yg-theme", "dark");
  }

  /*
   * A sign-in that expires in the middle of a form loses nothing: what was typed stays in this tab, the person comes
   * back to the page after signing in, and finds it there. Fields with an own draft (data-keep) look after themselves.
   */
  var DRAFT = "yg-unsaved", here = location.pathname + location.search;
  function isKept(field) {
    return field.form && field.name && !field.dataset.keep && field.form.method === "post"
      && (field.tagName === "TEXTAREA" || /^(text|date|datetime-local|number|search|tel)$/.test(field.type));
  }
  function who() {
    var name = document.querySelector(".who");
    return name && name.textContent.trim();
  }
  function draft() { return JSON.parse(sessionStorage.getItem(DRAFT)); }
  document.addEventListener("input", function (event) {
    if (!isKept(event.target) || /^\/identity\//.test(location.pathname)) { return; }
    var kept = draft();
    if (!kept || kept.address !== here) { kept = { address: here, who: who(), fields: {} }; }
    kept.fields[event.target.name] = event.target.value;
    sessionStorage.setItem(DRAFT, JSON.stringify(kept));
  });
  document.addEventListener("submit", function (event) {
    if (event.target.id === "out") { sessionStorage.removeItem(DRAFT); }
  }, true);
  function fillIn(fields) {
    Object.keys(fields).forEach(function (name) {
      var field = document.getElementsByName(name)[0];
      if (field && isKept(field)) {
        field.value = fields[name];
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    var note = document.querySelector("[data-restored]");
    if (note) { note.hidden = false; }
  }
  function resume() {
    var kept = draft();
    if (!kept) { return; }
    if (/^\/identity\/login/.test(location.pathname)) {
      kept.expired = true;
      sessionStorage.setItem(DRAFT, JSON.stringify(kept));
    } else if (kept.expired && kept.who === who() && kept.address !== here) {
      location.replace(kept.address);
    } else {
      sessionStorage.removeItem(DRAFT);
      if (kept.expired && kept.who === who()) { fillIn(kept.fields); }
    }
  }
  window.addEventListener("load", resume);
})();
