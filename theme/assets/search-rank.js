// Search, finding: every paragraph that has all syllables of a query, and their order, which src/Search/Bm25.cs explains.
var searchParts = searchParts || {};

searchParts.rank = (() => {
  'use strict';

  var FILTERS = ['term', 'kind', 'organisation', 'section'];

  // By paragraph: how many tokens it has so far, what they are worth, how many neighbours are neighbours there, how many typed forms it has.
  class Found {
    constructor(index, query) {
      this.index = index;
      this.query = query;
      this.hits = new Uint8Array(index.total);
      this.scores = new Uint16Array(index.total);
      this.near = new Uint8Array(index.total);
      this.forms = null;
    }

    // The lists of a token: of the syllable itself, and of what the glossary puts in its place.
    add(lists, turn) {
      var hits = this.hits, scores = this.scores;
      lists.forEach(list => {
        for (var i = 0; i < list.docs.length; i++) {
          var doc = list.docs[i];
          if (hits[doc] === turn) hits[doc] = turn + 1;
          else if (hits[doc] !== turn + 1) continue;
          scores[doc] += list.levels[i];
        }
      });
    }

    docs() {
      var all = this.query.tokens.length, docs = [];
      if (all) for (var doc = 0; doc < this.hits.length; doc++) if (this.hits[doc] === all) docs.push(doc);
      return docs;
    }

    keep(docs) {
      var all = this.query.tokens.length, kept = new Uint8Array(this.hits.length);
      docs.forEach(doc => { kept[doc] = 1; });
      for (var doc = 0; doc < kept.length; doc++) if (this.hits[doc] === all && !kept[doc]) this.hits[doc] = 0;
    }

    sorted(docs) {
      var keys = Float64Array.from(docs, doc => {
        return ((this.forms ? this.forms[doc] : 0) * 256 + this.near[doc]) * 4096 * 4194304 + Math.min(this.scores[doc], 4095) * 4194304 + 4194303 - doc;
      }).sort();
      return Array.from(keys, key => 4194303 - key % 4194304).reverse();
    }
  }

  function find(index, query) {
    return index.root().then(root => {
      searchParts.words.readGlossary(query, root.glossary);
      askForPairs(index, query);
      return Promise.all(query.tokens.map(token => listsOf(index, query, token)));
    }).then(lists => {
      var found = new Found(index, query);
      found.lists = lists.map(of => of.filter(Boolean));
      found.lists.forEach((of, i) => { found.add(of, i); });
      query.tokens.forEach((token, i) => { token.list = token === query.prefix ? null : lists[i][0]; });
      return found.docs().length ? keepPhrases(found).then(addPairs) : found;
    });
  }

  // Pairs are needed later; they come at the same time as the syllables.
  function askForPairs(index, query) {
    query.tokens.slice(1).forEach((token, i) => {
      if (index.total && token !== query.prefix) index.read(index.fileOf('c', query.tokens[i].fold + ' ' + token.fold)).catch(() => {});
    });
  }

  function listsOf(index, query, token) {
    var own = token === query.prefix ? beginning(index, token.fold) : index.lookUp('s', token.fold);
    return Promise.all([own].concat(token.glossary.map(key => index.lookUp('s', key))));
  }

  // The word that is being typed: everything that begins like it.
  function beginning(index, fold) {
    if (fold.length <= 2) {
      return index.lookUp('x', fold).then(docs => { return docs && { docs: docs, levels: new Uint8Array(docs.length).fill(1) }; });
    }
    return index.beginningWith(fold).then(names => Promise.all(names.map(name => index.lookUp('s', name)))).then(lists => {
      var levels = new Uint8Array(index.total), docs = [];
      // A syllable that stands in headings only has no list.
      lists.filter(Boolean).forEach(list => { list.docs.forEach((doc, i) => { levels[doc] = Math.max(levels[doc], list.levels[i]); }); });
      levels.forEach((level, doc) => { if (level) docs.push(doc); });
      return { docs: Int32Array.from(docs), levels: levels.filter(Boolean) };
    });
  }

  function pairOf(index, first, second) {
    return first.list && second.list ? index.pair(first.list, second.list) : Promise.resolve(null);
  }

  function keepPhrases(found) {
    return Promise.all(found.query.phrases.filter(phrase => phrase.length > 1).map(phrase => keepPhrase(found, phrase))).then(() => found);
  }

  // Quoted syllables stand in this order, one directly after the other. Two of them are a pair; for more, their positions decide.
  function keepPhrase(found, phrase) {
    var tokens = found.query.tokens;
    var open = tokens[phrase[phrase.length - 1]] === found.query.prefix;
    var steps = phrase.slice(1, open ? -1 : undefined);
    return Promise.all(steps.map(place => pairOf(found.index, tokens[place - 1], tokens[place]))).then(pairs => {
      if (pairs.some(pair => !pair)) return found.keep([]);
      if (pairs.length === 0) return null;
      if (pairs.length === 1) return found.keep(pairs[0].docs);
      return Promise.all(pairs.map(pair => found.index.positions(pair))).then(positions => { found.keep(inOrder(pairs, positions)); });
    });
  }

  function inOrder(pairs, positions) {
    var maps = pairs.map((pair, i) => {
      var map = new Map();
      pair.docs.forEach((doc, j) => { map.set(doc, positions[i][j]); });
      return map;
    });
    return Array.from(pairs[0].docs).filter(doc => {
      return maps[0].get(doc).some(start => {
        return maps.every((map, step) => map.has(doc) && map.get(doc).indexOf(start + step) >= 0);
      });
    });
  }

  // Neighbours of the query that are neighbours in the paragraph count one, in the typed form two.
  function addPairs(found) {
    var tokens = found.query.tokens;
    found.most = 0;
    return Promise.all(tokens.slice(1).map((second, i) => {
      var first = tokens[i];
      if (!first.list || !second.list) return null;
      found.most += 2;
      return nearnessOf(found, first, second).then(near => { near.forEach((value, doc) => { found.near[doc] += value; }); });
    })).then(() => found);
  }

  // An abbreviation stands for all its syllables.
  function nearnessOf(found, first, second) {
    var index = found.index, short = first.glossary.filter(key => key[0] === '#' && second.glossary.indexOf(key) >= 0);
    return Promise.all([pairOf(index, first, second)].concat(short.map(key => index.lookUp('s', key)))).then(lists => {
      var near = new Uint8Array(index.total), pair = lists[0];
      lists.slice(1).forEach(list => { if (list) list.docs.forEach(doc => { near[doc] = 1; }); });
      if (!pair) return near;
      var form = pair.forms.indexOf(first.list.forms.indexOf(first.form) + ' ' + second.list.forms.indexOf(second.form));
      var exact = pair.has && form >= 0 ? pair.has[form] : null;
      pair.docs.forEach((doc, i) => { near[doc] = !found.query.exact || form >= 0 && (!exact || exact[i]) ? 2 : 1; });
      return near;
    });
  }

  // How many typed forms each paragraph has: asked for only when paragraphs with all of them side by side are not enough.
  function addForms(found) {
    if (found.forms || !found.query.exact) return Promise.resolve(found);
    found.forms = new Uint8Array(found.index.total);
    return Promise.all(found.query.tokens.map(token => {
      var form = token.list ? token.list.forms.indexOf(token.form) : -1;
      if (form < 0 || token.list.forms.length < 2) return null;
      return found.index.lookUp('f', token.fold + ' ' + form).then(places => {
        places.forEach(place => { found.forms[token.list.docs[place]]++; });
      });
    })).then(() => found);
  }

  // The first results in their order, at least as many as wanted when there are that many.
  function inOrderOfRank(found, docs, wanted) {
    var best = docs.filter(doc => found.query.exact && found.most && found.near[doc] === found.most);
    if (best.length >= wanted) return Promise.resolve(found.sorted(best));
    return addForms(found).then(() => found.sorted(docs));
  }

  function inOrderOfDay(docs, filters) {
    return docs.slice().sort((a, b) => filters.of.day[b] - filters.of.day[a] || a - b);
  }

  // How many of some paragraphs each term has, and how many that is for every 10,000 syllables of the term.
  function byTerm(terms, docs) {
    var end = 0, at = 0;
    return terms.map(term => {
      var before = at;
      end += term[1];
      while (at < docs.length && docs[at] < end) at++;
      return { name: term[0], count: at - before, rate: term[2] ? (at - before) * 10000 / term[2] : 0 };
    });
  }

  // A name means the same in another case or without marks; 0 is none.
  function numberOf(filters, name, value) {
    var foldsOf = searchParts.words.foldsOf, wanted = foldsOf(value || '').join(' ');
    return wanted ? Math.max(0, filters.names[name].findIndex(known => foldsOf(known).join(' ') === wanted)) : 0;
  }

  // What the chosen names leave, but for one of the filters.
  function filter(filters, docs, chosen, except) {
    FILTERS.forEach(name => {
      if (!chosen[name] || name === except) return;
      var number = numberOf(filters, name, chosen[name]);
      docs = docs.filter(doc => number > 0 && filters.of[name][doc] === number);
    });
    return docs;
  }

  return {
    FILTERS: FILTERS, find: find, inOrderOfRank: inOrderOfRank, inOrderOfDay: inOrderOfDay, byTerm: byTerm, numberOf: numberOf, filter: filter
  };
})();
