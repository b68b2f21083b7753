/* Enhancement only: every page is whole without this file. */
(function () {
  "use strict";
  var d = document;

  /* a citation can be copied */
  function copyable(text) {
    var words = text.closest("[data-copy]").dataset, button = d.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", function () {
      var said = text.textContent.trim();
      if (text.tagName !== "PRE") said = said.replace(/\s+/g, " ");
      navigator.clipboard.writeText(said).then(function () {
        button.textContent = words.copied;
        setTimeout(function () { button.textContent = words.copy; }, 2000);
      });
    });
    if (navigator.clipboard) text.after(button);
    return button;
  }
  d.querySelectorAll(".citation").forEach(copyable);

  /* the statement that the address names is cited alone */
  var box = d.querySelector(".cites");
  if (box) {
    var one = d.createElement("p"), copy;
    one.className = "citation";
    box.prepend(one);
    copy = copyable(one);
    var cite = function () {
      var row = d.getElementById(location.hash.slice(1)), said = row && row.querySelector("td > .print");
      one.hidden = copy.hidden = !said;
      if (said) one.textContent = "“" + said.textContent.trim() + "”, " + row.querySelector(".nb").textContent + ". " +
        box.querySelector("details > .citation:last-of-type").textContent.replace(/\/(?=\.?$)/, "/" + location.hash);
    };
    cite();
    addEventListener("hashchange", cite);
  }

  /* the More list closes with Escape or a click elsewhere */
  var more = d.querySelector(".more");
  if (more) {
    d.addEventListener("click", function (e) { if (!more.contains(e.target)) more.open = false; });
    d.addEventListener("keydown", function (e) {
      if (e.key === "Escape" && more.open) { more.open = false; more.querySelector("summary").focus(); }
    });
  }

  /* a time in a recording that stands on this page starts there */
  d.addEventListener("click", function (e) {
    var link = e.target.closest("a[data-at]");
    var player = link && Array.from(d.querySelectorAll("audio, video")).find(function (each) {
      return each.src === link.href.split("#")[0];
    });
    if (!player) return;
    e.preventDefault();
    player.currentTime = Number(link.dataset.at);
    player.play();
    player.focus();
  });

  /* a former address keeps the claim it names */
  var moved = d.querySelector("a.moved");
  if (moved && location.hash) location.replace(moved.href + location.hash);

  /* paper shows what is folded away */
  addEventListener("beforeprint", function () {
    d.querySelectorAll("main details:not([name])").forEach(function (folded) { folded.open = true; });
  });
})();
