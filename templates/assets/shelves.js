/* What search and lists share: the index, whose parts are classic scripts loaded by need, so that
   it works from a disk too; facets that count; results. Nothing from the address becomes markup. */
window.archiveShelves = function (given) {
  "use strict";
  var d = document, UNDATED = 99999999;
  /* words stand once; what is said in the page's language stands for each language */
  var words = given.words.replace(/[^/]*$/, ""), own = given.own.replace(/[^/]*$/, "");
  var waiting = new Map(), parts = new Map(), table = null;

  /* a part of the index: its script calls archiveSearch(name, value) */
  window.archiveSearch = function (name, value) {
    parts.set(name, value);
    if (waiting.has(name)) waiting.get(name)[1](value);
  };
  function part(name, file) {
    if (parts.has(name)) return Promise.resolve(parts.get(name));
    if (!waiting.has(name)) {
      var settle, promise = new Promise(function (done) { settle = done; });
      var script = d.createElement("script");
      waiting.set(name, [promise, settle]);
      script.src = (/^(w-|folding)/.test(name) ? words : own) + (file || name) + ".js";
      script.onerror = function () { window.archiveSearch(name, null); };
      d.head.appendChild(script);
    }
    return waiting.get(name)[0];
  }
  function coded(kind, beginning) {
    var code = Array.from(beginning).map(function (c) { return c.codePointAt(0).toString(16); });
    return part(kind + beginning, kind + code.join("-"));
  }

  /* words, in the same steps as archive_site/model/folding.py */
  function folding() {
    return part("folding").then(function (found) {
      table = found;
      table.signs = new RegExp("[" + found.marks + "]+", "gu");
    });
  }
  function letters(text, changed) {
    return Array.from(text, function (c) { return Object.hasOwn(changed, c) ? changed[c] : c; }).join("");
  }
  function forms(text) {
    var lower = letters(text.normalize("NFC"), table.first).toLowerCase().replace(table.signs, "");
    return (lower.match(/[\p{L}\p{N}]{2,}/gu) || []).map(function (word) {
      return Array.from(word).slice(0, 40).join("");
    });
  }
  function folded(form) {
    return letters(form.normalize("NFKD").replace(table.signs, ""), table.letters);
  }

  /* the records of a type: number, day as 20190223, facets with the slugs of their values;
     all facets for a list, those of search else */
  function shelf(name, listed) {
    var wanted = [part("l-" + name), listed ? part("f-" + name) : null];
    return Promise.all(wanted).then(function (loaded) {
      var found = loaded[0], rows = [], day = 0;
      if (!found) return rows;
      var facets = found.facets.concat(loaded[1] ? loaded[1].facets : []).map(function (each) {
        return { name: each[0], slugs: each[1].map(function (slug) { return [slug]; }), at: each[2] };
      });
      for (var n = 0; n < found.days.length; n++) {
        day += found.days[n];
        var row = { number: found.numbers.substr(4 * n, 4), day: day, is: {} };
        facets.forEach(function (facet) {
          var at = facet.at[n];
          row.is[facet.name] = !at ? [] : at.length ?
            at.map(function (place) { return facet.slugs[place - 1][0]; }) : facet.slugs[at - 1];
        });
        rows.push(row);
      }
      return rows;
    });
  }
  function yearOf(row) { return row.day === UNDATED ? "none" : String(Math.floor(row.day / 10000)); }

  /* what the address asks for, of these names */
  function asked(names) {
    var given = new URLSearchParams(location.search), state = {};
    names.forEach(function (name) { state[name] = (given.get(name) || "").slice(0, 200); });
    return state;
  }
  function addressOf(state, path) {
    var given = new URLSearchParams();
    Object.keys(state).forEach(function (name) { if (state[name]) given.set(name, state[name]); });
    return (path || location.pathname) + (String(given) ? "?" + given : "");
  }

  /* the facets of a page: [{name, key, a}], a link for each value */
  function fits(row, state, names, but) {
    return names.every(function (name) {
      return name === but || !state[name] || (row.is[name] || []).includes(state[name]);
    });
  }
  function narrow(choices, rows, state, go) {
    var names = Array.from(new Set(choices.map(function (each) { return each.name; })));
    var counts = new Map(names.map(function (name) { return [name, new Map()]; }));
    rows.forEach(function (row) {
      var not = names.filter(function (name) { return !fits(row, state, [name]); });
      if (not.length > 1) return;
      (not.length ? not : names).forEach(function (name) {
        (row.is[name] || []).forEach(function (key) {
          counts.get(name).set(key, (counts.get(name).get(key) || 0) + 1);
        });
      });
    });
    choices.forEach(function (each) {
      var on = state[each.name] === each.key, next = Object.assign({}, state, { page: "" });
      var count = counts.get(each.name).get(each.key) || 0;
      next[each.name] = on ? "" : each.key;
      each.a.href = addressOf(next);
      if (on) each.a.setAttribute("aria-current", "true"); else each.a.removeAttribute("aria-current");
      each.a.lastElementChild.textContent = count.toLocaleString(d.documentElement.lang);
      each.a.parentNode.hidden = !count && !on;
      each.a.onclick = plainly(function () { go(next); });
    });
    return rows.filter(function (row) { return fits(row, state, names); });
  }
  function plainly(act) {
    return function (e) {
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      e.preventDefault();
      act();
    };
  }

  /* the cards of records, as the build made them */
  function cards(rows) {
    return Promise.all(rows.map(function (row) {
      return coded("r-", row.number.slice(0, 2)).then(function (near) {
        var found = (near || []).find(function (each) { return each[0] === row.number; });
        if (!found) return null;
        var shell = d.createElement("template");
        shell.innerHTML = found[1];
        return { li: shell.content.querySelector("li"), text: found[2] };
      });
    })).then(function (found) { return found.filter(Boolean); });
  }

  return {
    part: part, coded: coded, folding: folding, forms: forms, folded: folded, shelf: shelf,
    yearOf: yearOf, asked: asked, addressOf: addressOf, narrow: narrow, plainly: plainly, cards: cards
  };
};
