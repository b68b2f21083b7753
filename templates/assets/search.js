/* The page of search: results as one types, from the index that shelves.js loads. */
(function () {
  "use strict";
  var d = document, STEP = 20, FIRST = 6, WORDS = 12;
  var outcome = d.getElementById("outcome"), nav = d.getElementById("narrow");
  var field = d.getElementById("words"), form = field.form, said = d.getElementById("said");
  var list = d.getElementById("results"), more = d.getElementById("more");
  var NAMES = ["type", "year", "lang", "publisher"];
  var index = window.archiveShelves(outcome.dataset), loading = null, turn = 0;
  var facts = null, records = [], choices = [];

  function ready() {
    loading = loading || Promise.all([index.part("facts"), index.folding()]).then(function (loaded) {
      facts = loaded[0];
      facts.known = new Set(facts.beginnings.split(" "));
      return Promise.all(facts.shelves.map(function (name) { return index.shelf(name); }));
    }).then(function (shelves) {
      shelves.forEach(function (rows, n) {
        rows.forEach(function (row) {
          row.is.type = [facts.type[n][0]];
          row.is.year = [index.yearOf(row)];
          row.is.lang = row.is.language;
          records.push(row);
        });
      });
      records.sort(function (a, b) { return a.day - b.day; });
      var years = Array.from(new Set(records.map(index.yearOf)));
      facts.year = years.map(function (year) {
        return [year, year === "none" ? nav.dataset.undated : year];
      });
      NAMES.forEach(facet);
    });
    return loading;
  }
  function facet(name) {
    var ul = nav.querySelector("[data-facet=" + name + "] ul");
    facts[name].forEach(function (value) {
      var a = ul.appendChild(d.createElement("li")).appendChild(d.createElement("a"));
      a.appendChild(d.createElement("span")).textContent = value[1];
      a.appendChild(d.createElement("span"));
      a.dataset.choice = name + " " + value[0];
      choices.push({ name: name, key: value[0], a: a });
    });
  }

  /* the part where a word stands: of the longest beginning that there is */
  function part(word) {
    var some = Array.from(word);
    while (some.length && !facts.known.has(some.join(""))) some.pop();
    return some.length ? index.coded("w-", some.join("")) : Promise.resolve(null);
  }
  /* the records of a word: number to how good the match is */
  function matches(form, last, found) {
    var word = index.folded(form), scores = new Map();
    if (!found) return scores;
    function take(rows, grade) {
      rows.replace(/(!?)([\w-]{4})/g, function (_, inTitle, number) {
        var score = inTitle ? grade + grade / 4 : grade;
        if (score > (scores.get(number) || 0)) scores.set(number, score);
        return "";
      });
    }
    found[0].forEach(function (row) {
      var whole = row[0] === word;
      if (!whole && !(last && row[0].startsWith(word))) return;
      row[1].forEach(function (each) {
        take(each[1], whole ? ((each[0] || row[0]) === form ? 4 : 2) : 0.5);
      });
    });
    if (last && facts.known.has(word)) take(found[1], 0.5);
    return scores;
  }
  function search(words) {
    return Promise.all(words.map(function (form) {
      return part(index.folded(form));
    })).then(function (loaded) {
      var scores = null;
      loaded.forEach(function (rows, n) {
        var found = matches(words[n], n === words.length - 1, rows);
        if (!scores) { scores = found; return; }
        scores.forEach(function (score, number) {
          if (found.has(number)) scores.set(number, score + found.get(number));
          else scores.delete(number);
        });
      });
      return scores || new Map();
    });
  }

  /* results */
  function marked(node, words) {
    var walker = d.createTreeWalker(node, NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(function (text) { text.replaceWith(markedText(text.data, words)); });
  }
  function markedText(text, words) {
    var made = d.createDocumentFragment(), at = 0;
    Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\u0640]{2,}/gu)).forEach(function (match) {
      if (!hit(match[0], words)) return;
      made.append(text.slice(at, match.index));
      made.appendChild(d.createElement("mark")).textContent = match[0];
      at = match.index + match[0].length;
    });
    made.append(text.slice(at));
    return made;
  }
  function hit(word, words) {
    return index.forms(word).some(function (form) {
      var plain = index.folded(form);
      return words.some(function (wanted, n) {
        return plain === wanted || (n === words.length - 1 && plain.startsWith(wanted));
      });
    });
  }
  function snippet(text, words) {
    var first = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\u0640]{2,}/gu)).find(function (match) {
      return hit(match[0], words);
    });
    if (!first) return null;
    var from = Math.max(0, first.index - 80), to = Math.min(text.length, first.index + 160);
    while (from > 0 && text[from - 1] !== " ") from--;
    while (to < text.length && text[to] !== " ") to++;
    return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }
  function result(card, words) {
    var cut = snippet(card.text, words), say = card.li.querySelector(".say");
    if (cut) {
      if (!say) {
        say = card.li.querySelector(".t").parentNode.appendChild(d.createElement("p"));
        say.className = "say";
      }
      say.textContent = cut;
      say.dir = "auto";
    }
    marked(card.li, words);
    return card.li;
  }
  function fill(rows, from, words, mine) {
    var to = from ? from - from % STEP + STEP : FIRST; /* the first come at once */
    return index.cards(rows.slice(from, to)).then(function (found) {
      if (mine !== turn) return null;
      if (!from) list.replaceChildren();
      found.forEach(function (card) { list.appendChild(result(card, words)); });
      more.hidden = to >= rows.length;
      more.onclick = function () { fill(rows, to, words, mine); };
      return from || more.hidden ? null : fill(rows, to, words, mine);
    });
  }
  function go(state, replace) {
    history[replace ? "replaceState" : "pushState"](null, "", index.addressOf(state));
    show();
  }
  function asked() { return index.asked(["q"].concat(NAMES, ["sort"])); }
  function show() {
    var state = asked(), mine = ++turn;
    if (d.activeElement !== field || field.value.trim() !== state.q) field.value = state.q;
    return ready().then(function () {
      var words = Array.from(new Set(index.forms(state.q))).slice(0, WORDS);
      if (!words.length) {
        outcome.hidden = true;
        said.textContent = state.q ? said.dataset.short : "";
        return null;
      }
      return search(words).then(function (scores) {
        if (mine !== turn) return null;
        var every = records.filter(function (row) { return scores.has(row.number); });
        var rows = index.narrow(choices, every, state, go);
        if (state.sort !== "date") {
          rows.sort(function (a, b) { return scores.get(b.number) - scores.get(a.number); });
        }
        outcome.hidden = !every.length;
        said.textContent = rows.length ?
          said.dataset.found + " " + rows.length + ". " + said.dataset.rule : said.dataset.none;
        nav.querySelectorAll("[data-facet]").forEach(function (box) {
          box.hidden = !box.querySelector("li:not([hidden])");
        });
        order(state);
        return fill(rows, 0, words.map(index.folded), mine);
      });
    });
  }
  function order(state) {
    d.querySelectorAll("[data-sort]").forEach(function (a) {
      var next = Object.assign({}, state, { sort: a.dataset.sort });
      a.href = index.addressOf(next);
      if (a.dataset.sort === state.sort) a.setAttribute("aria-current", "true");
      else a.removeAttribute("aria-current");
      a.onclick = index.plainly(function () { go(next); });
    });
  }

  form.hidden = false;
  form.addEventListener("submit", function (e) {
    e.preventDefault();
    go(Object.assign(asked(), { q: field.value.trim() }));
  });
  field.addEventListener("input", function () {
    go(Object.assign(asked(), { q: field.value.trim() }), true);
  });
  addEventListener("popstate", show);
  show().then(function () { if (!asked().q) field.focus(); });
})();
