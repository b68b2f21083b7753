/* Enhancement only: every page is whole without this file. */
(function () {
  "use strict";
  var d = document;

  /* the citation can be copied */
  d.querySelectorAll(".citation").forEach(function (text) {
    if (!navigator.clipboard) return;
    var words = text.closest("[data-copy]").dataset;
    var button = d.createElement("button");
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
    text.after(button);
  });

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
