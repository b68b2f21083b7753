/* One for all tabs: listens to the server and tells each page what concerns it. It has no policy
   of a page's, so it may connect where the published pages may not. */
"use strict";
var pages = new Map(); // port -> {path, mark, text, asked}
var state = null;

var source = new EventSource("/_preview/events");
source.onmessage = function (event) {
  var before = state;
  state = JSON.parse(event.data);
  pages.forEach(function (page, port) { tell(port, page, before); });
};

function tell(port, page, before) {
  if (state.moved[page.path]) return port.postMessage({ go: state.moved[page.path] });
  if (before && before.files !== state.files) return port.postMessage({ reload: true });
  if (before && before.styles !== state.styles) port.postMessage({ styles: state.styles });
  port.postMessage({ problems: state.problems });
  look(port, page);
}

/* the page as it is served now; the tab is told it and the one before, to put right what differs */
function look(port, page) {
  var asked = page.asked = (page.asked || 0) + 1;
  var known = { "If-None-Match": '"' + (page.text ? page.mark : "") + '"' };
  fetch(page.path, { headers: known }).then(function (answer) {
    var mark = (answer.headers.get("ETag") || "").replace(/"/g, "");
    return !mark || answer.status === 304 ? null : answer.text().then(function (text) {
      var before = page.text;
      if (mark === page.mark) page.text = answer.ok ? text : "";
      if (mark === page.mark || pages.get(port) !== page || page.asked !== asked) return; // a later answer counts
      page.text = answer.ok ? text : "";
      page.mark = mark;
      port.postMessage(before && page.text ? { before: before, after: text, mark: mark } : { reload: true });
    });
  }).catch(function () { /* the server has ended; the stream will open again */ });
}

onconnect = function (event) {
  var port = event.ports[0];
  port.onmessage = function (message) {
    if (message.data.bye) return pages.delete(port);
    pages.set(port, message.data);
    if (state) tell(port, message.data, null);
  };
};
