// Loads the page anew when there is a newer build. A hidden page closes its connection: browsers allow few to one server.
(function () {
  'use strict';
  var address = '/_sitegen/changes?shown=' + document.currentScript.dataset.shown;
  var source = null;

  function listen() {
    if (document.hidden) {
      if (source) source.close();
      source = null;
    } else if (!source) {
      source = new EventSource(address);
      source.addEventListener('change', function () {
        source.close();
        location.reload();
      });
    }
  }

  document.addEventListener('visibilitychange', listen);
  listen();
})();
