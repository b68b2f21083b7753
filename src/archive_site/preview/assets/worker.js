/* One for all tabs: listens to the server and tells each page what concerns it. It has no policy
   of a page's, so it may connect where the published pages may not. */
"use strict";
var pages = new Map(); // port -> {path, mark}
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
  fetch(page.path, { method: "HEAD", cache: "no-store" }).then(function (answer) {
    var mark = (answer.headers.get("ETag") || "").replace(/"/g, "");
    if (mark && mark !== page.mark) port.postMessage({ reload: true });
  }, function () { /* the server has ended; the stream will open again */ });
}

onconnect = function (event) {
  var port = event.ports[0];
  port.onmessage = function (message) {
    if (message.data.bye) return pages.delete(port);
    pages.set(port, message.data);
    if (state) tell(port, message.data, null);
  };
};
