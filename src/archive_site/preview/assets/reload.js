/* The preview's own script: no built site has it. */
(function () {
  "use strict";
  var d = document, own = d.currentScript, shadow = null, shown = "[]", wished = null;
  var here = { path: location.pathname, mark: own.dataset.mark };
  var port = new SharedWorker("/_preview/worker.js").port;

  port.onmessage = function (event) {
    var told = event.data;
    if (told.go) location.replace(told.go);
    else if (told.reload) location.reload();
    else if (told.styles) restyle(told.styles);
    else show(told.problems);
  };
  port.postMessage(here);
  addEventListener("pagehide", function () { port.postMessage({ bye: true }); });
  addEventListener("pageshow", function (e) { if (e.persisted) port.postMessage(here); });

  /* a style sheet takes the old one's place when it has come */
  function restyle(number) {
    d.querySelectorAll('link[rel="stylesheet"]').forEach(function (old) {
      if (new URL(old.href).origin !== location.origin) return;
      var link = old.cloneNode();
      link.href = old.href.split("?")[0] + "?" + number;
      link.onload = function () { old.remove(); };
      old.after(link);
    });
  }

  function make(name, text, kind) {
    var made = d.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  /* what is wrong: open on the page that it concerns, one line elsewhere */
  function show(problems) {
    var rows = problems.slice();
    if (own.dataset.reason && !rows.length) {
      rows.push({ place: "", code: "", message: own.dataset.reason, url: here.path });
    }
    if (JSON.stringify(rows) === shown) return; // what is open stays open
    shown = JSON.stringify(rows);
    if (!rows.length) {
      shadow.host.remove();
      shadow = wished = null;
      return;
    }
    var mine = rows.filter(function (row) { return !row.url || row.url === here.path; });
    if (!shadow) {
      shadow = d.body.appendChild(make("div")).attachShadow({ mode: "open" });
      shadow.host.id = "archive-site-preview";
    }
    var style = make("link");
    style.rel = "stylesheet";
    style.href = "/_preview/overlay.css";
    var box = make("details", "", mine.length ? "mine" : "");
    box.open = wished === null ? mine.length > 0 : wished;
    box.setAttribute("role", "status");
    var count = rows.length === 1 ? "1 problem" : rows.length + " problems";
    var summary = make("summary");
    summary.append(make("strong", count));
    summary.append(" ", make("span", mine.length ? "here; the page behind is as it was last" : rows[0].place));
    box.append(summary);
    summary.addEventListener("click", function () { wished = !box.open; });
    box.addEventListener("toggle", function () {
      shadow.host.style.height = box.offsetHeight + "px";
    });
    var list = make("ol");
    mine.concat(rows.filter(function (row) { return mine.indexOf(row) < 0; })).forEach(function (row) {
      var entry = make("li"), place = make("p", "", "place");
      place.append(make("code", row.place), " ", make("span", row.code, "code"));
      entry.append(place, make("p", row.message));
      if (row.url && row.url !== here.path) {
        var way = make("a", "The page it concerns");
        way.href = row.url;
        entry.append(way);
      }
      list.append(entry);
    });
    box.append(list);
    style.onload = function () { shadow.host.style.height = box.offsetHeight + "px"; };
    shadow.replaceChildren(style, box);
  }
  if (own.dataset.reason) show([]);
})();
