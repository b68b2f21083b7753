/* Lists narrowed by several facets at once, and sorted, on the page itself; each page is whole
   without this, and each value of a facet has a page of its own. */
(function () {
  "use strict";
  var d = document, STEP = 50, FIRST = 12; /* records of a page, and those shown at once */
  var here = d.getElementById("list"), nav = d.getElementById("narrow");
  var list = here.querySelector(".entries"), own = Array.from(list.children);
  var pager = here.querySelector(".pager"), pages = null, said = d.getElementById("said");
  var all = d.getElementById("all");
  var index = window.archiveShelves(here.dataset), shelf = here.dataset.shelf;
  var choices = Array.from(nav ? nav.querySelectorAll("a") : [], function (a) {
    var at = a.pathname.match(/\/by\/([^/]+)\/([^/]+)\//);
    return { name: at[1], key: decodeURIComponent(at[2]), a: a };
  });
  var names = Array.from(new Set(choices.map(function (each) { return each.name; })));
  var facets = nav ? nav.querySelectorAll("div") : [], boxes = nav ? nav.querySelectorAll("details") : [];
  var turn = 0;

  /* on a page that is narrowed, each further value leads to the whole list narrowed by both */
  if (here.dataset.chosen) {
    var whole = d.getElementById("whole"), chosen = here.dataset.chosen.split("=");
    var further = d.getElementById("further");
    further.href = whole.pathname + "?" + new URLSearchParams([chosen]);
    further.hidden = false;
    choices.forEach(function (each) {
      var state = Object.fromEntries([chosen]);
      state[each.name] = each.a.hasAttribute("aria-current") ? "" : each.key;
      each.a.href = index.addressOf(state, whole.pathname);
    });
    return;
  }

  function asked() { return index.asked(names.concat(["sort", "page"])); }
  function go(state) {
    history.pushState(null, "", index.addressOf(state));
    show();
  }
  function show() {
    var state = asked(), mine = ++turn, sorts = here.querySelectorAll("[data-sort]");
    var wanted = [index.shelf(shelf, true), state.sort ? index.part("o-" + shelf) : null];
    return Promise.all(wanted).then(function (loaded) {
      if (mine !== turn) return null;
      var every = loaded[0], order = loaded[1] && loaded[1][state.sort];
      if (Array.isArray(order)) every = order.map(function (place) { return every[place]; });
      var rows = index.narrow(choices, every, state, go);
      boxes.forEach(folded);
      facets.forEach(function (facet) { facet.hidden = !facet.querySelector("li:not([hidden])"); });
      sorts.forEach(function (a) { sortLink(a, state); });
      if (all) {
        all.hidden = rows.length === every.length;
        all.href = index.addressOf({ sort: state.sort });
        all.onclick = index.plainly(function () { go({ sort: state.sort }); });
      }
      if (rows.length === every.length && every === loaded[0] && !state.page) return put(own, []);
      var page = Math.min(Math.max(parseInt(state.page, 10) || 1, 1), Math.ceil(rows.length / STEP) || 1);
      said.textContent = said.dataset.found + " " + rows.length.toLocaleString(d.documentElement.lang);
      var some = rows.slice((page - 1) * STEP, page * STEP);
      return index.cards(some.slice(0, FIRST)).then(function (found) {
        if (mine !== turn) return null;
        put(found.map(plain), numbered(rows.length, page, state));
        return index.cards(some.slice(FIRST)).then(function (rest) {
          if (mine === turn) list.append.apply(list, rest.map(plain));
        });
      });
    });
  }
  function put(cards, links) {
    list.replaceChildren.apply(list, cards);
    if (cards === own) said.textContent = "";
    if (pager) pager.hidden = cards !== own;
    if (pages) pages.remove();
    pages = null;
    if (links.length < 2) return;
    pages = d.createElement("nav");
    pages.className = "pager";
    pages.setAttribute("aria-label", here.dataset.pages);
    var ol = pages.appendChild(d.createElement("ol"));
    links.forEach(function (each) { ol.appendChild(d.createElement("li")).appendChild(each); });
    here.appendChild(pages);
  }
  /* a card as this list shows it: its type is that of all */
  function plain(card) {
    card.li.querySelectorAll(".typed").forEach(function (of) { of.remove(); });
    if (list.classList.contains("undated")) card.li.querySelector(".d").remove();
    return card.li;
  }
  function numbered(count, page, state) {
    var links = [], of = Math.ceil(count / STEP);
    for (var n = 1; n <= of; n++) {
      if (n > 2 && n < of - 1 && Math.abs(n - page) > 1) {
        if (n === 3 || n === page + 2) links.push(text("span", "…"));
        continue;
      }
      links.push(n === page ? text("span", n) : link(n, state));
      if (n === page) links[links.length - 1].setAttribute("aria-current", "page");
    }
    return links;
  }
  function text(name, words) {
    var made = d.createElement(name);
    made.textContent = words;
    return made;
  }
  function link(n, state) {
    var a = text("a", n), next = Object.assign({}, state, { page: n > 1 ? String(n) : "" });
    a.href = index.addressOf(next);
    a.onclick = index.plainly(function () { go(next); here.scrollIntoView(); });
    return a;
  }
  function sortLink(a, state) {
    var next = Object.assign({}, state, { sort: a.dataset.sort, page: "" });
    a.href = index.addressOf(next);
    if (a.dataset.sort === state.sort) a.setAttribute("aria-current", "true");
    else a.removeAttribute("aria-current");
    a.onclick = index.plainly(function () { go(next); });
  }

  /* values that are folded away, and a field to find one among many */
  function folded(box) {
    var left = box.querySelectorAll("li:not([hidden])").length;
    box.hidden = !left;
    box.querySelector("summary > :last-child").textContent = left;
    if (box.querySelector("[aria-current]")) box.open = true;
  }
  function finder(box) {
    var field = d.createElement("input"), div = box.parentNode;
    field.type = "search";
    field.setAttribute("aria-label", nav.dataset.find + ": " + div.querySelector("h2").textContent);
    field.placeholder = nav.dataset.find;
    field.oninput = function () {
      index.folding().then(function () {
        var wanted = index.folded(index.forms(field.value + "  ").join(" "));
        box.open = box.open || Boolean(wanted);
        div.querySelectorAll("li").forEach(function (li) {
          var words = index.forms(li.textContent).map(index.folded);
          li.classList.toggle("unlike", !words.join(" ").includes(wanted));
        });
      });
    };
    div.querySelector("h2").after(field);
  }

  d.getElementById("orders").hidden = false;
  boxes.forEach(finder);
  addEventListener("popstate", show);
  if (location.search) show(); else warm();
  /* the first click finds the index there */
  function warm() {
    ["pointerover", "focusin"].forEach(function (kind) {
      here.parentNode.addEventListener(kind, show, { once: true });
    });
    choices.forEach(function (each) {
      each.a.onclick = index.plainly(function () {
        var state = asked();
        state[each.name] = each.key;
        go(state);
      });
    });
    here.querySelectorAll("[data-sort]").forEach(function (a) { sortLink(a, asked()); });
  }
})();
