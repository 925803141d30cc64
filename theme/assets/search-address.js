// Search, address: the query and what is chosen, behind # in the address of the page.
var searchParts = searchParts || {};

searchParts.address = (() => {
  'use strict';

  function read(hash) {
    var state = {};
    hash.slice(1).split('&').forEach(pair => {
      var at = pair.indexOf('=');
      if (at < 0) return;
      var value = pair.slice(at + 1).replace(/\+/g, ' ');
      try { value = decodeURIComponent(value); } catch (e) { /* a lone percent sign stays as it is */ }
      state[pair.slice(0, at)] = value;
    });
    return state;
  }

  // The query stands there also when it is empty; of the rest only what is chosen.
  function write(state) {
    return '#' + Object.keys(state).filter(name => name === 'q' || state[name]).map(name => name + '=' + encodeURIComponent(state[name])).join('&');
  }

  return { read: read, write: write };
})();
