/* Files of rules: an editor that jumps to a problem and offers the dictionary's sentences, and a grid for tables. */
(function () {
  "use strict";
  function changed(field) { field.dispatchEvent(new Event("input", { bubbles: true })); }
  function each(selector, act) { Array.prototype.forEach.call(document.querySelectorAll(selector), act); }

  function editor(text) {
    var where = document.querySelector("[data-where]"), offered = document.querySelector(".offered");
    function lineAt(position) { return text.value.slice(0, position).split("\n").length; }
    function bounds(line) {
      var lines = text.value.split("\n"), start = 0;
      for (var i = 0; i < line - 1 && i < lines.length; i++) { start += lines[i].length + 1; }
      return { start: start, end: start + (lines[line - 1] || "").length };
    }
    function go(line) {
      var place = bounds(line), height = parseFloat(getComputedStyle(text).lineHeight);
      text.focus();
      text.setSelectionRange(place.start, place.end);
      text.scrollTop = Math.max(0, (line - 4) * height);
      look();
    }
    /* how many pairs of letters two texts share */
    function likeness(line, sentence) {
      var found = 0;
      for (var i = 0; i + 1 < line.length; i++) {
        if (line[i] !== " " && sentence.indexOf(line.substr(i, 2)) >= 0) { found++; }
      }
      return found;
    }
    function offer(line) {
      if (!offered) { return; }
      var items = Array.prototype.slice.call(offered.children), scores = new Map();
      items.forEach(function (item) {
        scores.set(item, likeness(line, item.textContent));
        item.hidden = line.length > 1 && scores.get(item) === 0;
      });
      if (items.every(function (item) { return item.hidden; })) {
        items.forEach(function (item) { item.hidden = false; });
      }
      items.sort(function (a, b) { return scores.get(b) - scores.get(a); });
      items.forEach(function (item) { offered.appendChild(item); });
    }
    function look() {
      var line = lineAt(text.selectionStart), place = bounds(line), shown = null;
      each(".article", function (article) {
        article.hidden = true;
        if (Number(article.dataset.from) <= line) { shown = article; }
      });
      if (shown) { shown.hidden = false; }
      document.querySelector("[data-no-article]").hidden = Boolean(shown);
      where.textContent = line + ":" + (text.selectionStart - place.start + 1);
      offer(text.value.slice(place.start, place.end).trim());
    }
    function put(sentence) {
      var line = lineAt(text.selectionStart), place = bounds(line);
      var indent = /^\s*/.exec(text.value.slice(place.start, place.end))[0] || "    ";
      text.value = text.value.slice(0, place.start) + indent + sentence + text.value.slice(place.end);
      var slot = sentence.indexOf("{"), from = place.start + indent.length;
      text.focus();
      if (slot >= 0) {
        text.setSelectionRange(from + slot, from + sentence.indexOf("}") + 1);
      } else {
        text.setSelectionRange(from + sentence.length, from + sentence.length);
      }
      changed(text);
    }
    ["input", "keyup", "click"].forEach(function (what) { text.addEventListener(what, look); });
    document.addEventListener("click", function (event) {
      var place = event.target.closest("[data-line]"), sentence = event.target.closest("[data-sentence]");
      if (place) { go(Number(place.dataset.line)); }
      if (sentence) { put(sentence.dataset.sentence); }
    });
    if (text.dataset.go) { go(Number(text.dataset.go)); } else { text.setSelectionRange(0, 0); look(); }
  }

  function sheet(source) {
    var grid = document.querySelector("[data-grid]"), fixed = Number(source.dataset.fixed);
    var marks = JSON.parse(source.dataset.marks), choices = JSON.parse(source.dataset.choices);
    var heads = JSON.parse(source.dataset.heads);
    var rows, lines, columns;
    function make(name, parent, words) {
      var made = document.createElement(name);
      if (words !== undefined) { made.textContent = words; }
      parent.appendChild(made);
      return made;
    }
    function keep() { source.value = JSON.stringify(rows); changed(source); }
    /* rows of the product above the headings stay in the file but are nobody's to read */
    function read() {
      rows = JSON.parse(source.value || "[]");
      lines = rows.map(function (row, i) { return i + 1; });
      columns = [];
      (rows[fixed - 1] || []).forEach(function (title, i) { if (title) { columns.push(i); } });
    }
    function wide(column) {
      var longest = 0;
      rows.slice(fixed).forEach(function (row) { longest = Math.max(longest, (row[column] || "").length); });
      return Math.min(40, Math.max(8, Math.round(longest * 1.8)));
    }
    function tools(head, index) {
      [["+", source.dataset.add, function () { rows.splice(index + 1, 0, rows[fixed - 1].map(function () { return ""; })); lines.splice(index + 1, 0, 0); }],
        ["−", source.dataset.remove, function () { rows.splice(index, 1); lines.splice(index, 1); }]].forEach(function (tool) {
        if (tool[0] === "−" && index < fixed) { return; }
        var button = make("button", head, tool[0]);
        button.type = "button";
        button.className = "row-tools";
        button.title = tool[1];
        button.setAttribute("aria-label", tool[1] + " " + (index + 1));
        button.addEventListener("click", function () { tool[2](); keep(); show(); });
      });
    }
    function words(column) { var name = rows[fixed - 1][column]; return heads[name] || name; }
    /* a day is picked; what is no day stays as it was typed, so that it can be mended */
    function isDay(column, value) { return /日期$/.test(rows[fixed - 1][column]) && /^(\d{4}-\d{2}-\d{2})?$/.test(value); }
    function cell(tr, index, column, size) {
      var td = make("td", tr), input = make("input", td);
      if (isDay(column, rows[index][column] || "")) { input.type = "date"; }
      input.value = rows[index][column] || "";
      if (input.type === "text") { input.size = size; }
      input.readOnly = source.readOnly;
      input.title = input.value;
      input.setAttribute("aria-label", words(column) + " " + (index + 1));
      if (choices[column]) { input.setAttribute("list", "choice-" + column); }
      input.addEventListener("input", function () {
        while (rows[index].length <= column) { rows[index].push(""); }
        rows[index][column] = input.value;
        keep();
      });
      input.addEventListener("keydown", function (event) {
        if (event.key === "Enter") { event.preventDefault(); focus(index + 1, column); }
      });
      marks.filter(function (mark) { return mark.line === lines[index] && mark.column === column + 1; }).forEach(function (mark) {
        td.className = "wrong";
        input.setAttribute("aria-invalid", "true");
        make("small", td, mark.text);
      });
    }
    function focus(index, column) {
      var tr = grid.querySelector("tr[data-row='" + index + "']");
      var input = tr && (column === undefined ? tr.querySelector(".wrong input") : tr.querySelectorAll("input")[columns.indexOf(column)]);
      if (tr) { (input || tr.querySelector("input") || tr).focus(); }
    }
    function show() {
      grid.textContent = "";
      Object.keys(choices).forEach(function (column) {
        var list = make("datalist", grid);
        list.id = "choice-" + column;
        choices[column].forEach(function (word) { make("option", list).value = word; });
      });
      var table = make("table", grid), sizes = columns.map(wide);
      rows.forEach(function (row, index) {
        if (index < fixed - 1) { return; }
        var tr = make("tr", table), head = make("th", tr, String(index + 1));
        tr.dataset.row = index;
        if (!source.readOnly) { tools(head, index); }
        if (index === fixed - 1) { tr.className = "fixed"; }
        columns.forEach(function (column, i) {
          if (index === fixed - 1) { make("td", tr, words(column)).title = row[column]; } else { cell(tr, index, column, sizes[i]); }
        });
      });
    }
    function begin() { read(); show(); }
    source.addEventListener("change", begin);
    document.addEventListener("click", function (event) {
      var place = event.target.closest("[data-line]");
      if (place) { focus(lines.indexOf(Number(place.dataset.line)), Number(place.dataset.column) - 1); }
    });
    begin();
    if (source.dataset.go) { focus(lines.indexOf(Number(source.dataset.go))); }
  }

  each("[data-sentences]", editor);
  each("[data-sheet]", sheet);
})();
