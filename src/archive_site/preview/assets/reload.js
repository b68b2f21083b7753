/* The preview's own script: no built site has it. */
(function () {
  "use strict";
  var MOST = 50, d = document, own = d.currentScript, shadow = null, shown = "[]", wished = null;
  var here = { path: location.pathname, mark: own.dataset.mark };
  var port = new SharedWorker("/_preview/worker.js").port;

  port.onmessage = function (event) {
    var told = event.data;
    if (told.go) location.replace(told.go);
    else if (told.reload) location.reload();
    else if (told.styles) restyle(told.styles);
    else if (told.after) mend(parsed(told.before), parsed(told.after), told.mark);
    else show(told.problems);
  };
  port.postMessage(here);
  addEventListener("pagehide", function () { port.postMessage({ bye: true }); });
  addEventListener("pageshow", function (e) { if (e.persisted) port.postMessage(here); });

  function parsed(text) {
    var found = new DOMParser().parseFromString(text, "text/html");
    var script = found.querySelector("script[data-mark]");
    found.reason = script && script.dataset.reason;
    found.called = found.title;
    var unseen = "title, meta[name], meta[property], script[data-mark], script[type='application/ld+json']";
    found.querySelectorAll(unseen).forEach(function (each) {
      if (each.parentNode === found.head) each.remove();
    });
        return found;
  }

  /* words that changed in the main part are put in place; whatever else did loads the page again */
  function mend(before, after, mark) {
    var was = before.querySelector("main"), now = after.querySelector("main"), there = d.querySelector("main");
    var steps = [];
    var sure = was && now && there && !before.reason && !after.reason &&
      before.head.isEqualNode(after.head) && differing(was, now, there, steps);
    if (sure) {
      was.remove();
      now.remove();
      sure = before.documentElement.isEqualNode(after.documentElement);
    }
    if (!sure) return location.reload();
    steps.forEach(function (step) { step(); });
    d.title = after.called;
    here.mark = mark;
  }

  /* where two states of an element differ, as steps that mend it in this page; false where this
     page isn't as it was served there, or more than words would be replaced */
  function differing(was, now, here, steps) {
    if (was.isEqualNode(now)) return true;
    var old = Array.from(was.childNodes), young = Array.from(now.childNodes);
    var there = Array.from(here.childNodes);
    if (there.length !== old.length || !was.cloneNode().isEqualNode(now.cloneNode())) return false;
    if (!here.cloneNode().isEqualNode(was.cloneNode())) return false;
    var first = 0, last = 0, most = Math.min(old.length, young.length);
    while (first < most && old[first].isEqualNode(young[first])) first++;
    while (last < most - first && old[old.length - 1 - last].isEqualNode(young[young.length - 1 - last])) last++;
    var out = old.slice(first, old.length - last), put = young.slice(first, young.length - last);
    there = there.slice(first, old.length - last);
    if (out.length === 1 && put.length === 1 && out[0].nodeType === 1 && put[0].nodeType === 1 &&
        differing(out[0], put[0], there[0], steps)) return true;
    if (!out.concat(put).every(words) || !out.every(function (each, n) { return each.isEqualNode(there[n]); })) return false;
    var next = here.childNodes[old.length - last] || null;
    steps.push(function () {
      there.forEach(function (each) { each.remove(); });
      put.forEach(function (each) { here.insertBefore(d.importNode(each, true), next); });
    });
    return true;
  }

  function words(node) {
    var plain = /^(#text|A|ABBR|B|BDI|BLOCKQUOTE|BR|CITE|CODE|DD|DL|DT|EM|H[1-6]|HR|I|LI|OL|P|PRE|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|UL)$/;
    return plain.test(node.nodeName) && Array.from(node.childNodes).every(words);
  }

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
    rows = mine.concat(rows.filter(function (row) { return mine.indexOf(row) < 0; }));
    rows.slice(0, MOST).forEach(function (row) {
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
    if (rows.length > MOST) box.append(make("p", "and " + (rows.length - MOST) + " more: archive-site check names every one", "more"));
    style.onload = function () { shadow.host.style.height = box.offsetHeight + "px"; };
    shadow.replaceChildren(style, box);
  }
  if (own.dataset.reason) show([]);
})();
