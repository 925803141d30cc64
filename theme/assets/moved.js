// Takes the reader from the old address of a page to the new one, to the same place where the old address named one.
(function () {
  'use strict';

  var id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch (e) { /* a lone percent sign stays as it is */ }
  var place = id && document.getElementById(id);
  var own = place && place.querySelector('a');
  var page = document.getElementById('dia-chi-moi');
  location.replace(own ? own.href : page.href + (page.href.indexOf('#') < 0 ? location.hash : ''));
})();
