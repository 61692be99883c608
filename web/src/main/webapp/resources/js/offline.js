/* The frame of an offline page: language and theme are switched here, since no server is asked. */
(function () {
  "use strict";
  const html = document.documentElement;

  function dress(dark) { document.body.className = dark ? "dark" : "light"; }

  document.addEventListener("click", event => {
    const pick = event.target.closest("[data-switch]");
    if (!pick) { return; }
    if (pick.dataset.switch === "theme") {
      dress(document.body.className === "light");
    } else {
      html.lang = html.lang === "en" ? "zh-CN" : "en";
      document.dispatchEvent(new Event("languagechange"));
    }
  });
  dress(matchMedia("(prefers-color-scheme: dark)").matches);
})();
