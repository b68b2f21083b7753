/* Enhancement only: the map grows and moves; marks that stand apart then are drawn apart. */
(function () {
  "use strict";
  var d = document, figure = d.querySelector(".atlas[data-least]");
  if (!figure) return;
  var NS = "http://www.w3.org/2000/svg", WIDE = 16000, HIGH = 10000, APART = 26, SEVERAL = 10;
  var map = figure.querySelector(".map"), ground = map.querySelector(".ground");
  var layer = map.querySelector(".marks"), degrees = map.querySelector(".degrees");
  var least = Number(figure.dataset.least);
  var whole = "whole" in figure.dataset;
  var view = { x: 0, y: 0, share: 1 };
  var spots = Array.from(d.querySelectorAll(".spots [data-x]"), function (row) {
    var link = row.querySelector("a");
    return {
      x: Number(row.dataset.x), y: Number(row.dataset.y), r: Number(row.dataset.r), id: row.id,
      shape: "area" in row.dataset ? "area" : "dot", href: link.href, words: row.dataset.n
    };
  }).sort(function (a, b) { return b.r - a.r; });
  var fixed = Array.from(layer.children, function (link) {
    var at = link.firstElementChild;
    return { link: link, at: at, x: parseFloat(at.getAttribute("x")) / 100, y: parseFloat(at.getAttribute("y")) / 100 };
  });

  function made(name, values, inside) {
    var it = d.createElementNS(NS, name);
    Object.keys(values).forEach(function (key) { it.setAttribute(key, values[key]); });
    if (inside) inside.append(it);
    return it;
  }

  function place(at, spot) {
    at.setAttribute("x", (spot.x - view.x) / view.share * 100 + "%");
    at.setAttribute("y", (spot.y - view.y) / view.share * 100 + "%");
  }

  /* places nearer to each other than a finger is wide share a mark */
  function groups(box) {
    var found = [];
    spots.forEach(function (spot) {
      var x = (spot.x - view.x) / view.share * box.width, y = (spot.y - view.y) / view.share * box.height;
      if (x < 0 || y < 0 || x > box.width || y > box.height) return;
      var near = found.find(function (each) { return Math.hypot(each.x - x, each.y - y) < APART; });
      if (near) near.spots.push(spot); else found.push({ x: x, y: y, spots: [spot] });
    });
    return found;
  }

  function meet(a, b) { return a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b; }

  function name(group, at, r, box, taken) {
    var first = group.spots[0], more = group.spots.length - 1;
    var text = made("text", { "paint-order": "stroke", y: 4 }, at);
    text.textContent = first.words + (more ? " +" + more : "");
    var long = text.getComputedTextLength() + 6;
    var fits = [1, -1].some(function (side) {
      var start = group.x + side * r;
      var it = { l: Math.min(start, start + side * long), r: Math.max(start, start + side * long), t: group.y - 8, b: group.y + 8 };
      if (it.l < 0 || it.r > box.width || taken.some(function (other) { return meet(it, other); })) return false;
      taken.push(it);
      text.setAttribute("x", side * r);
      text.setAttribute("dx", side * 4);
      text.setAttribute("text-anchor", side > 0 ? "start" : "end");
      return true;
    });
    if (!fits) text.remove();
  }

  function mark(group) {
    var first = group.spots[0], count = group.spots.length, several = count > 1;
    var link = made("a", { href: several ? "#" + first.id : first.href }, layer);
    link.setAttribute("aria-label", several ? count + " " + first.words + " +" + (count - 1) : first.words);
    var at = made("svg", { width: 1, height: 1 }, link);
    place(at, first);
    made("circle", { class: "hit", r: 12 }, at);
    made("circle", { class: several ? "several" : first.shape, r: several ? SEVERAL : first.r }, at);
    if (several) {
      made("text", { class: "many", y: 4, "text-anchor": "middle" }, at).textContent = count + " ";
      link.addEventListener("click", function (e) { if (reach(group.spots)) e.preventDefault(); });
    }
    return at;
  }

  function draw() {
    ground.setAttribute("viewBox", [view.x * WIDE, view.y * HIGH, view.share * WIDE, view.share * HIGH].join(" "));
    degrees.setAttribute("visibility", view.share < 1 ? "hidden" : "visible");
    map.classList.toggle("near", view.share < 1);
    figure.querySelectorAll("[data-do]").forEach(function (button) {
      var done = button.dataset.do === "in" ? view.share <= least : view.share >= 1;
      if (done) button.setAttribute("aria-disabled", "true"); else button.removeAttribute("aria-disabled");
    });
    if (!whole) { fixed.forEach(function (each) { place(each.at, each); }); return; }
    var held = layer.contains(d.activeElement) ? d.activeElement.getAttribute("aria-label") : null;
    var box = map.getBoundingClientRect(), found = groups(box);
    layer.replaceChildren();
    var taken = found.map(function (each) {
      var r = each.spots.length > 1 ? SEVERAL : each.spots[0].r;
      return { l: each.x - r, r: each.x + r, t: each.y - r, b: each.y + r };
    });
    found.map(mark).forEach(function (at, n) {
      name(found[n], at, taken[n].r - found[n].x, box, taken);
    });
    if (held === null) return;
    var again = Array.from(layer.children).find(function (link) { return link.getAttribute("aria-label") === held; });
    (again || figure.querySelector("[data-do=whole]")).focus();
  }

  function look(x, y, share) {
    view.share = Math.min(Math.max(share, least), 1);
    view.x = Math.min(Math.max(x, 0), 1 - view.share);
    view.y = Math.min(Math.max(y, 0), 1 - view.share);
    draw();
  }

  function grow(times, x, y) {
    var share = Math.min(Math.max(view.share * times, least), 1);
    x = x === undefined ? 0.5 : x;
    y = y === undefined ? 0.5 : y;
    look(view.x + x * (view.share - share), view.y + y * (view.share - share), share);
  }

  /* several places fill the map, if that tells them apart */
  function reach(several) {
    var xs = several.map(function (s) { return s.x; }), ys = several.map(function (s) { return s.y; });
    var l = Math.min.apply(null, xs), t = Math.min.apply(null, ys);
    var wide = Math.max(Math.max.apply(null, xs) - l, Math.max.apply(null, ys) - t);
    if (!wide || view.share <= least) return false;
    var share = Math.max(wide * 1.6, least);
    look(l + (Math.max.apply(null, xs) - l - share) / 2, t + (Math.max.apply(null, ys) - t - share) / 2, share);
    return true;
  }

  var tools = figure.querySelector(".tools");
  tools.hidden = false;
  tools.addEventListener("click", function (e) {
    var what = e.target.dataset && e.target.dataset.do;
    if (what === "in") grow(0.5);
    if (what === "out") grow(2);
    if (what === "whole") look(0, 0, 1);
  });
  var STEP = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  figure.addEventListener("keydown", function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    var step = STEP[e.key];
    if (step && view.share < 1) look(view.x + step[0] * view.share / 4, view.y + step[1] * view.share / 4, view.share);
    else if (e.key === "+" || e.key === "=") grow(0.5);
    else if (e.key === "-") grow(2);
    else return;
    e.preventDefault();
  });

  var from = null;
  map.addEventListener("dblclick", function (e) {
    var box = map.getBoundingClientRect();
    grow(0.5, (e.clientX - box.left) / box.width, (e.clientY - box.top) / box.height);
  });
  map.addEventListener("pointerdown", function (e) {
    if (view.share < 1 && e.button === 0 && !e.target.closest("a")) from = { x: e.clientX, y: e.clientY, view: Object.assign({}, view) };
  });
  addEventListener("pointermove", function (e) {
    if (!from) return;
    var box = map.getBoundingClientRect();
    map.classList.add("moving");
    look(from.view.x - (e.clientX - from.x) / box.width * view.share, from.view.y - (e.clientY - from.y) / box.height * view.share, view.share);
  });
  addEventListener("pointerup", function () { from = null; map.classList.remove("moving"); });
  var waiting = 0;
  addEventListener("resize", function () { clearTimeout(waiting); waiting = setTimeout(draw, 100); });
  draw();
})();
