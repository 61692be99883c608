/* Inspection on site: one tap settles a line, words are kept when the field is left, a signature is drawn. */
(function () {
  "use strict";
  /* commands are answered in the order they were sent */
  var waiting = [];

  /*
   * Drafts: what was typed stays in this tab until the server has it, even when the sign-in expires. A draft knows
   * what the server had said before, and is dropped when somebody else wrote meanwhile.
   */
  function draftOf(field) { return "yg-draft-" + field.dataset.keep; }
  function forget(field) {
    sessionStorage.removeItem(draftOf(field));
    field.defaultValue = field.value;
  }
  document.addEventListener("input", function (event) {
    var field = event.target;
    if (field.dataset.keep) {
      sessionStorage.setItem(draftOf(field), JSON.stringify({ before: field.defaultValue, typed: field.value }));
    }
  });
  function restore(field) {
    var draft = JSON.parse(sessionStorage.getItem(draftOf(field)));
    if (!draft) { return; }
    if (draft.before !== field.value || draft.typed === field.value) {
      sessionStorage.removeItem(draftOf(field));
      return;
    }
    field.value = draft.typed;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /* Site record: leaving a field keeps the whole record */
  var record = document.querySelector("[data-autosave]");
  if (record) {
    record.addEventListener("change", function () { window.yangguangKeep(); });
  }

  /* Checklist */
  var list = document.getElementById("checklist");
  function lineOf(element) { return element.closest("[data-line]"); }
  function say(line, word) { line.querySelector(".kept").textContent = list.dataset[word]; }
  function press(line, status) {
    line.dataset.status = status;
    line.querySelectorAll("[data-settle]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.settle === status));
    });
  }
  function send(command, line, name, value, done) {
    waiting.push({ line: line, done: done });
    say(line, "saving");
    command([{ name: "line", value: line.dataset.line }, { name: name, value: value }]);
  }
  window.Yangguang = {
    kept: function (args) {
      var sent = waiting.shift(), kept = Boolean(args && args.kept);
      if (sent) {
        sent.done(kept);
        say(sent.line, kept ? "saved" : "lost");
      }
    },
    keptRecord: function (args) {
      if (args && args.kept) { record.querySelectorAll("[data-keep]").forEach(forget); }
    }
  };
  if (list) {
    list.querySelectorAll(".more[data-open=true]").forEach(function (more) { more.open = true; });
    list.addEventListener("click", function (event) {
      var button = event.target.closest("[data-settle]");
      if (!button) { return; }
      var line = lineOf(button), before = line.dataset.status;
      press(line, button.dataset.settle);
      if (/FAIL|SUSPECT/.test(button.dataset.settle)) { line.querySelector(".more").open = true; }
      send(window.yangguangSettle, line, "status", button.dataset.settle, function (kept) {
        if (!kept) { press(line, before); }
      });
    });
    list.addEventListener("change", function (event) {
      if (!("note" in event.target.dataset)) { return; }
      var field = event.target;
      send(window.yangguangNote, lineOf(field), "note", field.value, function (kept) {
        if (kept) { forget(field); }
      });
    });
    document.addEventListener("click", function (event) {
      var filter = event.target.closest("[data-show]");
      if (!filter) { return; }
      document.querySelectorAll("[data-show]").forEach(function (b) { b.setAttribute("aria-pressed", String(b === filter)); });
      list.querySelectorAll("[data-line]").forEach(function (line) { line.hidden = !shows(filter.dataset.show, line.dataset); });
    });
  }
  function shows(wanted, line) {
    var trouble = /FAIL|SUSPECT/;
    if (wanted === "all") { return true; }
    if (wanted === "open") { return !line.status; }
    if (wanted === "trouble") { return trouble.test(line.status) || trouble.test(line.machine); }
    return line.role === wanted;
  }

  document.querySelectorAll("[data-keep]").forEach(restore);

  /* Signature: strokes as [x, y, milliseconds], drawn black on white whatever the theme. */
  document.querySelectorAll("[data-signature]").forEach(function (canvas) {
    var form = canvas.closest("form"), pen = canvas.getContext("2d"), strokes = [], drawing = false, began = 0;
    function clear() {
      canvas.width = canvas.clientWidth * 2;
      canvas.height = canvas.clientHeight * 2;
      pen.scale(2, 2);
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.lineWidth = 2.6;
      pen.lineCap = pen.lineJoin = "round";
      strokes = [];
    }
    function point(event) {
      var box = canvas.getBoundingClientRect();
      return [Math.round(event.clientX - box.left), Math.round(event.clientY - box.top), Math.round(event.timeStamp - began)];
    }
    function draw(to) {
      var stroke = strokes[strokes.length - 1], from = stroke[stroke.length - 1] || to;
      stroke.push(to);
      pen.beginPath();
      pen.moveTo(from[0], from[1]);
      pen.lineTo(to[0], to[1]);
      pen.stroke();
    }
    canvas.addEventListener("pointerdown", function (event) {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      began = began || event.timeStamp;
      strokes.push([]);
      drawing = true;
      draw(point(event));
    });
    canvas.addEventListener("pointermove", function (event) { if (drawing) { draw(point(event)); } });
    ["pointerup", "pointercancel"].forEach(function (end) { canvas.addEventListener(end, function () { drawing = false; }); });
    form.querySelector("[data-clear]").addEventListener("click", clear);
    form.addEventListener("submit", function () {
      form.querySelector("[id$=strokes]").value = JSON.stringify(strokes);
      form.querySelector("[id$=picture]").value = canvas.toDataURL("image/png");
    }, true);
    clear();
  });
})();
