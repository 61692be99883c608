/* Menu on phones, theme and language in cookies. No inline handlers: the content policy forbids them. */
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
})();
