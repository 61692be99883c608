/* Menu on phones, theme and language in cookies, unsaved words, the first mistake. No inline handlers: the content policy forbids them. */
(function () {
  "use strict";
  function keep(name, value) {
    document.cookie = name + "=" + value + ";path=/;max-age=31536000;SameSite=Strict";
  }
  /* On phones the menu lies over the page: it takes the focus, and gives it back when it closes. */
  function showMenu(open) {
    var burger = document.querySelector("[data-toggle=menu]");
    if (!burger || open === document.body.classList.contains("menu-open")) { return; }
    document.body.classList.toggle("menu-open", open);
    burger.setAttribute("aria-expanded", String(open));
    if (open) { document.querySelector(".menu a").focus(); } else { burger.focus(); }
  }
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { showMenu(false); }
  });
  document.addEventListener("click", function (event) {
    var toggle = event.target.closest("[data-toggle]");
    if (toggle) {
      showMenu(!document.body.classList.contains("menu-open"));
    } else if (!event.target.closest(".menu")) {
      showMenu(false);
    }
    var pick = event.target.closest("[data-switch]");
    if (pick) {
      if (pick.dataset.switch === "theme") {
        keep("yg-theme", document.body.classList.contains("dark") ? "light" : "dark");
      } else {
        keep("yg-lang", document.documentElement.lang.indexOf("en") === 0 ? "zh" : "en");
      }
      seeAgain();
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
  /* Theme and language ask for the page again, never send the form again; what was typed comes back as after a sign-in. */
  function seeAgain() {
    var kept = draft();
    if (kept && kept.address === here) {
      kept.expired = true;
      sessionStorage.setItem(DRAFT, JSON.stringify(kept));
    }
    if (location.hash) { location.reload(); } else { location.replace(here); }
  }
  function fillIn(fields) {
    Object.keys(fields).forEach(function (name) {
      var field = document.getElementsByName(name)[0];
      if (field && isKept(field)) {
        field.value = fields[name];
        ["input", "change"].forEach(function (kind) { field.dispatchEvent(new Event(kind, { bubbles: true })); });
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

  /* A form that comes back keeps the address it was opened with, so that it can be reloaded and kept as a bookmark. */
  Array.prototype.forEach.call(document.querySelectorAll("form[method=post]"), function (form) {
    if (location.search && form.getAttribute("action") === location.pathname) { form.action = here; }
  });

  /* What has to be put right first has the focus: the first wrong field, or the sentence where no field is to blame. */
  window.addEventListener("load", function () {
    var wrong = document.querySelector("main [aria-invalid=true]:not([type=hidden])");
    var said = document.querySelector("main .ui-messages-error, main .ui-messages-warn");
    for (var shut = wrong && wrong.closest("details"); shut; shut = shut.parentElement.closest("details")) { shut.open = true; }
    if (wrong) { wrong.focus(); } else if (said) {
      said.tabIndex = -1;
      said.focus();
    }
  });
})();
