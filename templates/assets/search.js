/* Search: loads the parts of the index that a query needs, as classic scripts, so that it works
   from a disk too. Nothing from the address or the field becomes markup. */
(function () {
  "use strict";
  var d = document, STEP = 20, WORDS = 12;
  var outcome = d.getElementById("outcome");
  var field = d.getElementById("words"), form = field.form, said = d.getElementById("said");
  var list = d.getElementById("results"), more = d.getElementById("more");
  var FACETS = ["type", "year", "lang", "publisher"];
  var waiting = new Map(), parts = new Map(), facts = null, turn = 0;

  /* a part of the index: its script calls archiveSearch(name, value) */
  window.archiveSearch = function (name, value) {
    parts.set(name, value);
    if (waiting.has(name)) waiting.get(name)(value);
  };
  function part(name, file) {
    if (parts.has(name)) return Promise.resolve(parts.get(name));
    return new Promise(function (done) {
      waiting.set(name, done);
      var script = d.createElement("script");
      script.src = outcome.dataset.shards.replace("facts.js", file + ".js");
      script.onerror = function () { parts.set(name, []); done([]); };
      d.head.appendChild(script);
    });
  }
  function code(beginning) {
    return Array.from(beginning).map(function (c) { return c.codePointAt(0).toString(16); }).join("-");
  }

  /* words, in the same steps as archive_site/model/folding.py */
  function tidy(text) {
    var first = facts.folding.first;
    var lower = Array.from(text.normalize("NFC")).map(function (c) {
      return Object.hasOwn(first, c) ? first[c] : c;
    }).join("").toLowerCase();
    return lower.replace(facts.marks, "");
  }
  function forms(text) {
    return (tidy(text).match(/[\p{L}\p{N}]{2,}/gu) || []).map(function (word) {
      return Array.from(word).slice(0, 40).join("");
    });
  }
  function folded(form) {
    var letters = facts.folding.letters;
    return Array.from(form.normalize("NFKD").replace(facts.marks, "")).map(function (c) {
      return Object.hasOwn(letters, c) ? letters[c] : c;
    }).join("");
  }

  /* the records of a word: number to how good the match is */
  function matches(form, last, rows) {
    var word = folded(form), found = new Map();
    rows.forEach(function (row) {
      var whole = row[0] === word;
      if (!whole && !(last && row[0].startsWith(word))) return;
      row[1].forEach(function (each) {
        var exact = whole && (each[0] || row[0]) === form;
        var grade = whole ? (exact ? 4 : 2) : 0.5;
        each[1].replace(/(!?)([\w-]{4})/g, function (_, inTitle, number) {
          var score = inTitle ? grade + grade / 4 : grade;
          if (score > (found.get(number) || 0)) found.set(number, score);
          return "";
        });
      });
    });
    return found;
  }
  /* the parts in which a word stands; for one of two letters, all that may go on from it */
  function beginnings(word) {
    var letters = Array.from(word), two = letters.slice(0, 2).join("");
    var three = letters.slice(0, 3).join("");
    return facts.beginnings.filter(function (each) {
      return letters.length < 3 ? each.startsWith(two) : each === two || each === three;
    });
  }
  function search(words) {
    var shards = words.map(function (form) {
      return Promise.all(beginnings(folded(form)).map(function (beginning) {
        return part("w-" + beginning, "w-" + code(beginning));
      })).then(function (several) { return [].concat.apply([], several); });
    });
    return Promise.all(shards).then(function (loaded) {
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

  /* what the address asks for */
  function asked() {
    var given = new URLSearchParams(location.search), found = { q: "", sort: "" };
    FACETS.concat(["q", "sort"]).forEach(function (name) {
      found[name] = (given.get(name) || "").slice(0, 200);
    });
    return found;
  }
  function address(state) {
    var given = new URLSearchParams();
    ["q"].concat(FACETS, ["sort"]).forEach(function (name) {
      if (state[name]) given.set(name, state[name]);
    });
    return location.pathname + (given.toString() ? "?" + given : "");
  }
  function go(state, replace) {
    history[replace ? "replaceState" : "pushState"](null, "", address(state));
    show();
  }

  /* narrowing */
  function keyOf(row, name) {
    if (name === "year") return row[2] ? String(row[2]) : "none";
    var place = row[{ type: 1, lang: 3, publisher: 4 }[name]];
    return place ? facts[name][place - 1][0] : "";
  }
  function fits(row, state, but) {
    return FACETS.every(function (name) {
      return name === but || !state[name] || keyOf(row, name) === state[name];
    });
  }
  function narrow(rows, state) {
    FACETS.forEach(function (name) {
      var box = d.querySelector("[data-facet=" + name + "]"), counts = new Map();
      rows.forEach(function (row) {
        var key = keyOf(row, name);
        if (key && fits(row, state, name)) counts.set(key, (counts.get(key) || 0) + 1);
      });
      var names = name === "year" ? Array.from(counts.keys()).sort() :
        facts[name].map(function (each) { return each[0]; });
      var ul = box.querySelector("ul");
      ul.replaceChildren();
      names.forEach(function (key) {
        if (counts.get(key)) ul.appendChild(choice(name, key, counts.get(key), state));
      });
      box.hidden = !ul.children.length;
    });
  }
  function choice(name, key, count, state) {
    var li = d.createElement("li"), a = d.createElement("a");
    var on = state[name] === key, next = Object.assign({}, state);
    next[name] = on ? "" : key;
    a.href = address(next);
    if (on) a.setAttribute("aria-current", "true");
    [titleOf(name, key), String(count)].forEach(function (words) {
      a.appendChild(d.createElement("span")).textContent = words;
    });
    a.dataset.choice = name + " " + key;
    a.addEventListener("click", function (e) {
      if (e.metaKey || e.ctrlKey || e.shiftKey) return;
      e.preventDefault();
      go(next);
    });
    li.appendChild(a);
    return li;
  }
  function titleOf(name, key) {
    if (name === "year") return key === "none" ? d.getElementById("narrow").dataset.undated : key;
    return facts[name].find(function (each) { return each[0] === key; })[1];
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
    return forms(word).some(function (form) {
      var plain = folded(form);
      return words.some(function (each, n) {
        var wanted = folded(each);
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
  function result(row, words) {
    var shell = d.createElement("template");
    shell.innerHTML = row[1]; /* made by the build, like every list */
    var li = shell.content.querySelector("li");
    var cut = snippet(row[2], words), say = li.querySelector(".say");
    if (cut) {
      if (!say) {
        say = d.createElement("p");
        say.className = "say";
        li.querySelector(".t").parentNode.appendChild(say);
      }
      say.textContent = cut;
      say.dir = "auto";
    }
    marked(li, words);
    return li;
  }
  function fill(rows, from, words, mine) {
    var some = rows.slice(from, from + STEP);
    return Promise.all(some.map(function (row) {
      var beginning = row[0].slice(0, 2);
      return part("r-" + beginning, "r-" + code(beginning)).then(function (shelf) {
        return shelf.find(function (each) { return each[0] === row[0]; });
      });
    })).then(function (found) {
      if (mine !== turn) return;
      found.forEach(function (each) { if (each) list.appendChild(result(each, words)); });
      more.hidden = from + STEP >= rows.length;
      more.onclick = function () { fill(rows, from + STEP, words, mine); };
    });
  }
  function show() {
    var state = asked(), mine = ++turn;
    if (d.activeElement !== field || field.value.trim() !== state.q) field.value = state.q;
    return part("facts", "facts").then(function (loaded) {
      if (!facts) ready(loaded);
      var words = Array.from(new Set(forms(state.q))).slice(0, WORDS);
      if (!words.length) {
        outcome.hidden = true;
        said.textContent = state.q ? said.dataset.short : "";
        return null;
      }
      return search(words).then(function (scores) {
        if (mine !== turn) return null;
        var every = facts.rows.filter(function (row) { return scores.has(row[0]); });
        var rows = every.filter(function (row) { return fits(row, state, ""); });
        if (state.sort !== "date") {
          rows.sort(function (a, b) { return scores.get(b[0]) - scores.get(a[0]); });
        }
        list.replaceChildren();
        outcome.hidden = !every.length;
        said.textContent = rows.length ?
          said.dataset.found + " " + rows.length + ". " + said.dataset.rule : said.dataset.none;
        narrow(every, state);
        order(state);
        return fill(rows, 0, words, mine);
      });
    });
  }
  function order(state) {
    d.querySelectorAll("[data-sort]").forEach(function (a) {
      var next = Object.assign({}, state, { sort: a.dataset.sort });
      a.href = address(next);
      if (a.dataset.sort === state.sort) a.setAttribute("aria-current", "true");
      else a.removeAttribute("aria-current");
      a.onclick = function (e) { e.preventDefault(); go(next); };
    });
  }
  function ready(loaded) {
    facts = loaded;
    facts.marks = new RegExp("[" + loaded.folding.marks + "]+", "gu");
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
