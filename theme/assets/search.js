// Search: reads the index that the program wrote (src/Search), file by file, as a query needs it. Nothing becomes HTML here: words are set as text.
(() => {
  'use strict';

  var main = document.querySelector('[data-paragraphs]');
  if (!main) return;
  var total = +main.dataset.paragraphs;
  var words = main.dataset;
  var PAGE = 10;

  // ---- Files: each a script that calls sitegenSearch with its name. The rules of src/Search/SearchLayout.cs say which there are.

  var FILES = { s: [128, 2048], f: [256, 1024], c: [32, 4096], v: [32, 4096], x: [512, 256], d: [2048, 32] };
  var READERS = { s: readSyllables, b: readSyllables, f: readLists, c: readPairs, v: readPositions, x: readLists };
  var files = new Map();
  var arrived = {};

  window.sitegenSearch = function (name) { arrived[name] = [].slice.call(arguments, 1); };

  function load(name) {
    if (files.size > 600) files.clear();
    if (files.has(name)) return files.get(name);
    var promise = new Promise((resolve, reject) => {
      var script = document.createElement('script');
      script.src = 'tim-kiem/' + name + '.js';
      script.onload = function () {
        script.remove();
        var values = arrived[name], read = /\d$/.test(name) && READERS[name[0]];
        delete arrived[name];
        resolve(read ? read(values[0], values.length > 1 && new Lists(values[1])) : values);
      };
      script.onerror = function () {
        script.remove();
        files.delete(name);
        reject(new Error(name));
      };
      document.head.appendChild(script);
    });
    files.set(name, promise);
    return promise;
  }

  function fileOf(kind, key) {
    var hash = 2166136261;
    for (var i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
    hash = (hash ^ hash >>> 15) >>> 0;
    return kind + hash % Math.min(Math.max(Math.floor(total / FILES[kind][0]), 1), FILES[kind][1]);
  }

  // Frequent syllables have a file each, in the order of the words that texts are written with.
  function lookUp(kind, key) {
    if (!total) return Promise.resolve(null);
    return load('goc').then(root => {
      if (!root.frequent) root.frequent = Array.from(new Set(foldsOf(root[0]))).slice(0, Math.min(Math.floor(total / 200), 512));
      var own = kind === 's' ? root.frequent.indexOf(key) : -1;
      return load(own < 0 ? fileOf(kind, key) : 'b' + own);
    }).then(entries => entries.get(key) || null);
  }

  // ---- Decoding, the counterpart of src/Search/Encodings

  var ALPHABET = ' !#$%\'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
  var STEPS = 24, LENGTHS = 0, UNARY = 32, HIGH = UNARY + 32 * STEPS, SMALL = HIGH + 128, FLAGS = SMALL + 32 * STEPS, RANKS = FLAGS + 32;

  var VALUES = new Uint8Array(128);
  for (var letter = 0; letter < ALPHABET.length; letter++) VALUES[ALPHABET.charCodeAt(letter)] = letter;

  function bytesOf(text) {
    var bytes = new Uint8Array(text.length / 2 * 13 / 8 + 1 | 0);
    var held = 0, bits = 0, length = 0;
    for (var i = 0; i + 1 < text.length; i += 2) {
      held = held << 13 | VALUES[text.charCodeAt(i)] * 91 + VALUES[text.charCodeAt(i + 1)];
      for (bits += 13; bits >= 8;) {
        bits -= 8;
        bytes[length++] = held >> bits;
        held &= (1 << bits) - 1;
      }
    }
    return bytes;
  }

  function Lists(text) {
    var bytes = bytesOf(text);
    var zero = new Uint16Array(RANKS + 64).fill(16384);
    var seen = new Uint8Array(RANKS + 64);
    var at = 4, range = 4294967295;
    var code = ((bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3]) >>> 0);

    function normalize() {
      while (range < 16777216) {
        range *= 256;
        code = (code << 8 | bytes[at++]) >>> 0;
      }
    }

    function bit(model) {
      var chance = zero[model];
      var bound = (range >>> 15) * chance;
      var rate = Math.min(7, 32 - Math.clz32(seen[model] + 1));
      var yes = code >= bound ? 1 : 0;
      if (yes) {
        code -= bound;
        range -= bound;
        zero[model] = chance - (chance >> rate);
      } else {
        range = bound;
        zero[model] = chance + (32768 - chance >> rate);
      }
      if (seen[model] < 127) seen[model]++;
      normalize();
      return yes;
    }

    function even(count) {
      var value = 0;
      for (; count > 0; count--) {
        range >>>= 1;
        var yes = code >= range ? 1 : 0;
        if (yes) code -= range;
        value = value << 1 | yes;
        normalize();
      }
      return value;
    }

    function unary(first) {
      var value = 0;
      while (bit(first + Math.min(value, STEPS - 1))) value++;
      return value;
    }

    function number() {
      var bits = 0;
      while (bit(LENGTHS + bits)) bits++;
      return (1 << bits | even(bits)) - 1;
    }

    function gap(width) {
      var high = Math.min(width, 2), node = 1, value = unary(UNARY + width * STEPS);
      for (var i = 0; i < high; i++) {
        var yes = bit(HIGH + width * 4 + node);
        node = node * 2 + yes;
        value = value << 1 | yes;
      }
      return value << width - high | even(width - high);
    }

    this.number = number;
    this.gap = gap;
    this.small = kind => unary(SMALL + kind * STEPS);
    this.flag = kind => bit(FLAGS + kind);
    this.rank = function (last, follower) {
      if (bit(FLAGS + 31 - Math.clz32(last + 1))) return follower;
      var bits = 0;
      while (bit(RANKS + bits)) bits++;
      return bits ? ((2 | bit(RANKS + 32 + bits)) << bits - 1 | even(bits - 1)) - 1 : 0;
    };
    this.list = function () {
      var list = new Int32Array(number() + 1), width = number(), last = -1;
      for (var i = 0; i < list.length; i++) list[i] = last += gap(width) + 1;
      return list;
    };
  }

  function readEach(labels, read) {
    var entries = new Map();
    if (labels) labels.split('|').forEach(label => { read(entries, label); });
    return entries;
  }

  function readLists(labels, lists) {
    return readEach(labels, (entries, label) => { entries.set(label, lists.list()); });
  }

  function readSyllables(labels, lists) {
    return readEach(labels, (entries, label) => {
      var count = lists.number() + 1, width = lists.number(), least = lists.number(), last = -1;
      var names = label.split(' ');
      var entry = { fold: names[0], forms: names.slice(1), docs: new Int32Array(count), levels: new Uint8Array(count) };
      for (var i = 0; i < count; i++) {
        entry.docs[i] = last += lists.gap(width) + 1;
        entry.levels[i] = least + lists.small(width);
      }
      entries.set(entry.fold, entry);
    });
  }

  function readPairs(labels, lists) {
    return readEach(labels, (entries, label) => {
      var pair = { places: lists.list(), forms: [], has: null };
      for (var count = lists.number() + 1; count > 0; count--) pair.forms.push(lists.number() + ' ' + lists.number());
      if (pair.forms.length > 1) {
        pair.has = pair.forms.map(() => new Uint8Array(pair.places.length));
        pair.places.forEach((_, i) => {
          var any = 0;
          pair.has.forEach((has, form) => {
            has[i] = form === pair.forms.length - 1 && !any ? 1 : lists.flag(Math.min(form, 15) * 2 + any);
            any |= has[i];
          });
        });
      }
      entries.set(label, pair);
    });
  }

  // In the order of the pairs, whose file has been loaded before.
  function readPositions(code) {
    var lists = new Lists(code), read = [];
    return function (number) {
      while (read.length <= number) {
        var count = lists.number() + 1, width = lists.number(), all = [];
        for (; count > 0; count--) {
          var here = [], last = -1;
          for (var more = lists.small(0) + 1; more > 0; more--) here.push(last += lists.gap(width) + 1);
          all.push(here);
        }
        read.push(all);
      }
      return read[number];
    };
  }

  function positionsOf(pair) {
    return Promise.all([load(fileOf('c', pair.key)), load(fileOf('v', pair.key))]).then(files => {
      return files[1](Array.from(files[0].keys()).indexOf(pair.key));
    });
  }

  // ---- Syllables, the counterpart of src/Text/Syllables.cs

  var TONES = '\u0300\u0301\u0303\u0309\u0323';
  var RUN = /%|[\p{L}\p{M}\p{N}]+/gu;
  var MARK = /^\p{Mn}$/u;
  var keys = new Map();

  function keyOf(syllable) {
    if (keys.has(syllable)) return keys.get(syllable);
    var fold = '', form = '', tones = '';
    Array.from(syllable.normalize('NFD')).forEach(letter => {
      if (TONES.indexOf(letter) >= 0) {
        tones += letter;
        return;
      }
      var lower = letter.toLowerCase();
      form += lower;
      if (!MARK.test(letter)) fold += lower === 'đ' ? 'd' : lower;
    });
    var key = { fold: freeVowel(fold), form: freeVowel(form.normalize('NFC')) + tones };
    keys.set(syllable, key);
    return key;
  }

  // For the tests, which compare it with the program's.
  window.sitegenSearch.syllablesOf = syllablesOf;

  function freeVowel(syllable) {
    return syllable.replace(/^([hklmst])y$/, '$1i').replace(/^quy/, 'qui');
  }

  function syllablesOf(text) {
    var found = [], run;
    RUN.lastIndex = 0;
    while ((run = RUN.exec(text))) {
      var last = found[found.length - 1];
      var start = run.index, end = start + run[0].length;
      if (last && last.end === start - 1 && /[.,]/.test(text[last.end]) && /[0-9]/.test(text[last.end - 1]) && /[0-9]/.test(text[start])) {
        last.end = end;
        last.key = keyOf(text.slice(last.start, end));
      } else if (keyOf(run[0]).fold) found.push({ start: start, end: end, key: keyOf(run[0]) });
    }
    return found;
  }

  // ---- The query

  // The syllables with the phrase that each belongs to; those of an unquoted number as written (36,9%, 24/11/2024) are a phrase too.
  function parse(text, isTyping) {
    var query = { tokens: [], phrases: [], exact: false, prefix: null };
    text = text.normalize('NFC');
    text.split(/["“”„«»]/).forEach((part, i) => {
      var tokens = syllablesOf(part), phrase = null;
      tokens.forEach((syllable, j) => {
        var before = tokens[j - 1];
        var joined = i % 2 === 1 || before && /^[0-9]/.test(before.key.fold) && /^[0-9%]/.test(syllable.key.fold) && !/\s/.test(part.slice(before.end, syllable.start));
        if (!joined || !phrase) query.phrases.push(phrase = []);
        phrase.push(query.tokens.length);
        query.tokens.push({ fold: syllable.key.fold, form: syllable.key.form, text: part.slice(syllable.start, syllable.end), quoted: i % 2 === 1, glossary: [] });
        if (syllable.key.fold !== syllable.key.form) query.exact = true;
      });
    });
    if (isTyping && query.tokens.length && /[\p{L}\p{M}\p{N}]$/u.test(text)) query.prefix = query.tokens[query.tokens.length - 1];
    return query;
  }

  function foldsOf(text) {
    return syllablesOf(text).map(syllable => syllable.key.fold);
  }

  // Abbreviations and meanings in the query, each token with the lists that stand for it as well: #3 is abbreviation 3 as written, =3 its meaning.
  function readGlossary(query, glossary) {
    query.aliases = [];
    glossary.forEach((entry, number) => {
      [[entry[0], entry[1], '='], [entry[1], entry[0], '#']].forEach(way => {
        var wanted = foldsOf(way[0]);
        query.tokens.forEach((_, start) => {
          var here = query.tokens.slice(start, start + wanted.length);
          var same = here.length === wanted.length && here.every((token, i) => token.fold === wanted[i] && !token.quoted && token !== query.prefix);
          if (same && way[2] === '=' && entry[2]) same = here.map(token => token.text).join(' ') === syllablesOf(way[0]).map(s => way[0].slice(s.start, s.end)).join(' ');
          if (!same) return;
          here.forEach(token => { token.glossary.push(way[2] + number); });
          query.aliases.push(way[2] === '#' ? { exact: way[1] } : { folds: foldsOf(way[1]) });
        });
      });
    });
  }

  // ---- Finding: every paragraph that has all syllables, then the order

  function find(query) {
    return load('goc').then(root => {
      readGlossary(query, root[2]);
      // Pairs are needed later; they come at the same time as the syllables.
      query.tokens.slice(1).forEach((token, i) => {
        if (total && token !== query.prefix) load(fileOf('c', query.tokens[i].fold + ' ' + token.fold)).catch(() => {});
      });
      return Promise.all(query.tokens.map(token => {
        return Promise.all([token === query.prefix ? beginning(token.fold) : lookUp('s', token.fold)]
          .concat(token.glossary.map(key => lookUp('s', key))));
      }));
    }).then(lists => {
      var found = new Found(query);
      lists.forEach((of, i) => { found.add(of.filter(Boolean), i); });
      query.tokens.forEach((token, i) => { token.list = token === query.prefix ? null : lists[i][0]; });
      return found.docs().length ? keepPhrases(found).then(addPairs) : found;
    });
  }

  function Found(query) {
    this.query = query;
    this.hits = new Uint8Array(total);
    this.scores = new Uint16Array(total);
    this.near = new Uint8Array(total);
    this.forms = null;
  }

  Found.prototype.add = function (lists, turn) {
    var hits = this.hits, scores = this.scores;
    lists.forEach(list => {
      for (var i = 0; i < list.docs.length; i++) {
        var doc = list.docs[i];
        if (hits[doc] === turn) hits[doc] = turn + 1;
        else if (hits[doc] !== turn + 1) continue;
        scores[doc] += list.levels[i];
      }
    });
  };

  Found.prototype.docs = function () {
    var all = this.query.tokens.length, docs = [];
    if (all) for (var doc = 0; doc < total; doc++) if (this.hits[doc] === all) docs.push(doc);
    return docs;
  };

  // The word that is being typed: everything that begins like it.
  function beginning(fold) {
    if (fold.length <= 2) {
      return lookUp('x', fold).then(docs => { return docs && { docs: docs, levels: new Uint8Array(docs.length).fill(1) }; });
    }
    return load(fileOf('d', fold[0])).then(names => {
      var same = names[0].split(' ').filter(name => name.startsWith(fold));
      return Promise.all(same.map(name => lookUp('s', name)));
    }).then(lists => {
      var levels = new Uint8Array(total), docs = [];
      lists.forEach(list => { list.docs.forEach((doc, i) => { levels[doc] = Math.max(levels[doc], list.levels[i]); }); });
      levels.forEach((level, doc) => { if (level) docs.push(doc); });
      return { docs: Int32Array.from(docs), levels: levels.filter(Boolean) };
    });
  }

  function pairOf(first, second) {
    if (!first.list || !second.list) return Promise.resolve(null);
    var base = (second.list.docs.length < first.list.docs.length ? second : first).list.docs;
    return lookUp('c', first.fold + ' ' + second.fold).then(pair => {
      return pair && { key: first.fold + ' ' + second.fold, docs: pair.places.map(place => base[place]), forms: pair.forms, has: pair.has };
    });
  }

  // Quoted syllables stand in this order, one directly after the other. Two of them are a pair; for more, their positions decide.
  function keepPhrases(found) {
    var tokens = found.query.tokens;
    return Promise.all(found.query.phrases.filter(phrase => phrase.length > 1).map(phrase => {
      var open = tokens[phrase[phrase.length - 1]] === found.query.prefix;
      var steps = phrase.slice(1, open ? -1 : undefined);
      return Promise.all(steps.map(place => pairOf(tokens[place - 1], tokens[place]))).then(pairs => {
        if (pairs.some(pair => !pair)) return keep(found, []);
        if (pairs.length === 0) return null;
        if (pairs.length === 1) return keep(found, pairs[0].docs);
        return Promise.all(pairs.map(positionsOf)).then(positions => { keep(found, inOrder(pairs, positions)); });
      });
    })).then(() => found);
  }

  function keep(found, docs) {
    var all = found.query.tokens.length, kept = new Uint8Array(total);
    docs.forEach(doc => { kept[doc] = 1; });
    for (var doc = 0; doc < total; doc++) if (found.hits[doc] === all && !kept[doc]) found.hits[doc] = 0;
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

  // Neighbours of the query that are neighbours in the paragraph count one, in the typed form two. An abbreviation stands for all its syllables.
  function addPairs(found) {
    var query = found.query, tokens = query.tokens;
    found.most = 0;
    return Promise.all(tokens.slice(1).map((second, i) => {
      var first = tokens[i];
      if (!first.list || !second.list) return null;
      found.most += 2;
      var short = first.glossary.filter(key => key[0] === '#' && second.glossary.indexOf(key) >= 0);
      return Promise.all([pairOf(first, second)].concat(short.map(key => lookUp('s', key)))).then(lists => {
        var near = new Uint8Array(total), pair = lists[0];
        lists.slice(1).forEach(list => { if (list) list.docs.forEach(doc => { near[doc] = 1; }); });
        if (pair) {
          var form = pair.forms.indexOf(first.list.forms.indexOf(first.form) + ' ' + second.list.forms.indexOf(second.form));
          var exact = pair.has && form >= 0 ? pair.has[form] : null;
          pair.docs.forEach((doc, j) => { near[doc] = !query.exact || form >= 0 && (!exact || exact[j]) ? 2 : 1; });
        }
        for (var doc = 0; doc < total; doc++) found.near[doc] += near[doc];
      });
    })).then(() => found);
  }

  // How many typed forms each paragraph has: asked for only when paragraphs with all of them side by side are not enough.
  function addForms(found) {
    if (found.forms || !found.query.exact) return Promise.resolve(found);
    found.forms = new Uint8Array(total);
    return Promise.all(found.query.tokens.map(token => {
      var form = token.list ? token.list.forms.indexOf(token.form) : -1;
      if (form < 0 || token.list.forms.length < 2) return null;
      return lookUp('f', token.fold + ' ' + form).then(places => {
        places.forEach(place => { found.forms[token.list.docs[place]]++; });
      });
    })).then(() => found);
  }

  // The first results in their order, at least as many as wanted when there are that many.
  function inOrderOfRank(found, docs, wanted) {
    var best = docs.filter(doc => found.query.exact && found.most && found.near[doc] === found.most);
    if (best.length >= wanted) return Promise.resolve(sorted(found, best));
    return addForms(found).then(() => sorted(found, docs));
  }

  function sorted(found, docs) {
    var keys = Float64Array.from(docs, doc => {
      return ((found.forms ? found.forms[doc] : 0) * 256 + found.near[doc]) * 4096 * 4194304 + Math.min(found.scores[doc], 4095) * 4194304 + 4194303 - doc;
    }).sort();
    return Array.from(keys, key => 4194303 - key % 4194304).reverse();
  }

  // ---- Filters

  var FILTERS = ['term', 'kind', 'organisation', 'section'];

  function readPlaces() {
    return load('noi').then(values => {
      var places = values[0];
      if (places.of) return places;
      places.of = { term: new Uint16Array(total), kind: new Uint16Array(total), organisation: new Uint16Array(total), section: new Uint16Array(total), day: new Uint16Array(total) };
      var doc = 0, numbers = places.r.split(' ').map(Number);
      for (var i = 0; i + 4 < numbers.length; i += 5) {
        ['term', 'kind', 'organisation', 'day'].forEach((name, j) => { places.of[name].fill(numbers[i + 1 + j], doc, doc + numbers[i]); });
        doc += numbers[i];
      }
      doc = 0;
      numbers = places.s.split(' ').map(Number);
      for (i = 0; i + 1 < numbers.length; i += 2) {
        places.of.section.fill(numbers[i + 1], doc, doc + numbers[i]);
        doc += numbers[i];
      }
      places.names = { term: places.terms, kind: places.kinds, organisation: places.organisations, section: places.sections };
      return places;
    });
  }

  // A name means the same in another case or without marks; 0 is none.
  function numberOf(places, name, value) {
    var wanted = foldsOf(value || '').join(' ');
    return wanted ? Math.max(0, places.names[name].findIndex(known => foldsOf(known).join(' ') === wanted)) : 0;
  }

  function filter(places, docs, state, except) {
    FILTERS.forEach(name => {
      if (!state[name] || name === except) return;
      var number = numberOf(places, name, state[name]);
      docs = docs.filter(doc => number > 0 && places.of[name][doc] === number);
    });
    return docs;
  }

  // ---- Texts

  var WORD_AT_START = /^[\p{L}\p{M}\p{N}%]/u;
  var WORD_AT_END = /[\p{L}\p{M}\p{N}%]$/u;

  // Which word usually follows each: read once.
  function followersOf(root) {
    if (root.followers) return root.followers;
    var lists = new Lists(root[1]);
    return (root.followers = [''].concat(root[0].split('\u007F')).map(() => lists.number()));
  }

  function readTexts(doc) {
    return Promise.all([load('goc'), load('t' + (doc >> 4))]).then(values => {
      var table = values[0][0].split('\u007F'), folders = values[1][0], documents = values[1][1], literals = values[1][2].split('\u007F');
      var followers = followersOf(values[0]);
      var lists = new Lists(values[1][3]), at = doc & 15, next = 0, texts = [];
      for (var count = (folders.length + documents.length) * 2 + at + 1; count > 0; count--) {
        var text = '', joined = false, rank = 0;
        for (var parts = lists.number(); parts > 0; parts--) {
          rank = lists.rank(rank, followers[rank]);
          var part = rank ? table[rank - 1] : literals[next++];
          if (part && !joined && WORD_AT_START.test(part) && WORD_AT_END.test(text)) text += ' ';
          // The empty part says that nothing stands between two words.
          joined = part === '';
          text += part;
        }
        texts.push(text);
      }
      var number = documents.filter(one => one[0] <= at).length - 1, document = documents[number], headings = folders.length * 2 + number;
      return {
        report: texts[document[1] * 2], term: texts[document[1] * 2 + 1], heading: texts[headings],
        place: nameAt(texts[headings + documents.length], at - document[0]),
        address: folders[document[1]] + document[2] + '#' + idAt(document[3], at - document[0]),
        text: texts.pop()
      };
    });
  }

  // An id that only counts on from the one before it was left out.
  function idAt(ids, place) {
    return ids.split(' ').slice(0, place + 1).reduce((before, id) => {
      return id || before.replace(/\d+$/, number => +number + 1);
    });
  }

  // A name that only counts on was left out as well; each that is there says before it which paragraph it is of.
  function nameAt(names, place) {
    return names.split('\n').map(line => /^(\d+) ([^]*)/.exec(line)).filter(line => line && line[1] <= place).map(line => {
      return line[2].replace(/\d+$/, number => +number + place - line[1]);
    }).pop() || '';
  }

  // ---- Marks

  function marksOf(query) {
    var looking = query.phrases.reduce((all, phrase) => {
      var tokens = phrase.map(place => query.tokens[place]);
      return all.concat([{ folds: tokens.map(token => token.fold), forms: query.exact && tokens.map(token => token.form), open: tokens[tokens.length - 1] === query.prefix }]);
    }, []);
    return looking.concat(query.aliases);
  }

  // Where the words of a query stand in a text: start, end and which of them.
  function findMarks(text, wanted) {
    var syllables = syllablesOf(text), found = [];
    syllables.forEach((syllable, i) => {
      wanted.forEach((mark, which) => {
        var folds = mark.folds || foldsOf(mark.exact), last = syllables[i + folds.length - 1];
        var same = last && folds.every((fold, j) => {
          var here = syllables[i + j].key.fold;
          return here === fold || mark.open && j === folds.length - 1 && here.startsWith(fold);
        });
        var typed = mark.forms && folds.every((fold, j) => syllables[i + j] && syllables[i + j].key.form === mark.forms[j]);
        if (same && (!mark.exact || text.slice(syllable.start, last.end) === mark.exact)) found.push({ start: syllable.start, end: last.end, which: which, typed: typed });
      });
    });
    // Where the typed form is there, other forms of the word are not what was looked for.
    found = found.filter(mark => mark.typed || !found.some(other => other.typed && other.which === mark.which));
    var marks = [];
    found.sort((a, b) => a.start - b.start || b.end - a.end).forEach(mark => {
      var last = marks[marks.length - 1];
      if (!last || mark.start >= last.end) marks.push(mark);
    });
    return marks;
  }

  // The stretch of a text with the most different words of the query, cut between words.
  var LONGEST = 260;

  function stretchOf(text, marks) {
    var best = { count: -1, start: 0 };
    marks.forEach(mark => {
      var inside = marks.filter(other => other.start >= mark.start && other.end <= mark.start + LONGEST - 60);
      var count = new Set(inside.map(other => other.which)).size * 100 + inside.length;
      if (count > best.count) best = { count: count, start: mark.start };
    });
    var start = text.length <= LONGEST || best.start < 60 ? 0 : text.lastIndexOf(' ', best.start - 40) + 1;
    var end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST);
    return { start: start, end: end > start ? end : text.length };
  }

  // ---- The page

  var form = main.querySelector('form');
  var field = main.querySelector('[type=search]');
  var results = main.querySelector('.results');
  var count = main.querySelector('[data-count]');
  var label = main.querySelector('[data-label]');
  var more = main.querySelector('[data-more]');
  var unfilter = main.querySelector('[data-unfilter]');
  var start = main.querySelector('.search-start');
  var filters = main.querySelector('.filters');
  var selects = [].slice.call(main.querySelectorAll('select'));
  var turn = 0;
  var shown = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // Counts in groups of three digits, as the language writes them.
  function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, words.separator);
  }

  function show(found, docs, from, until) {
    var now = turn;
    return inOrderOfRank(found, docs, until).then(order => {
      if (found.sort === 'date') order = byDay(docs, found.places);
      return Promise.all(order.slice(from, until).map(readTexts));
    }).then(texts => {
      if (now !== turn) return;
      if (!from) results.textContent = '';
      texts.forEach(text => { results.appendChild(resultOf(text, found.wanted)); });
      shown = { found: found, docs: docs, next: until };
      more.hidden = docs.length <= until;
      sayHowMany(docs.length, found.all);
      main.removeAttribute('aria-busy');
    });
  }

  // Where only the filters leave nothing, it is the filters that are offered to be taken away.
  function sayHowMany(left, all) {
    count.textContent = grouped(left);
    label.textContent = left === 1 ? words.one : left ? words.many : all ? words.filtered.replace('{0}', grouped(all)) : words.none;
    unfilter.hidden = left > 0 || all === 0;
  }

  // ---- Going back shows as many results as before, at the same place: both are kept in the history, with the address that is left.

  function keepPlace() {
    if (!results.children.length) return;
    var at = [].indexOf.call(results.children, document.activeElement.closest('[data-result]'));
    try {
      history.scrollRestoration = 'manual';
      history.replaceState({ shown: results.children.length, at: at, top: results.children[Math.max(0, at)].getBoundingClientRect().top }, '');
    } catch (e) { /* refused when it comes too often */ }
  }

  function goBackTo(kept) {
    var result = kept && results.children[Math.max(0, kept.at)];
    if (!result) return;
    if (kept.at >= 0) result.querySelector('a').focus({ preventScroll: true });
    window.scrollBy(0, result.getBoundingClientRect().top - kept.top);
  }

  function byDay(docs, places) {
    return docs.slice().sort((a, b) => places.of.day[b] - places.of.day[a] || a - b);
  }

  function resultOf(result, wanted) {
    var item = element('li', 'result'), marks = findMarks(result.text, wanted), stretch = stretchOf(result.text, marks);
    var link = element('a', '', (result.heading || words.preamble) + ' '), quote = element('p', 'quote'), at = stretch.start;
    link.appendChild(element('span', 'place', result.place));
    item.setAttribute('data-result', '');
    link.href = result.address;
    link.addEventListener('click', () => { remember(link.href, marks, result.text); });
    if (at > 0) quote.appendChild(document.createTextNode('… '));
    marks.forEach(mark => {
      if (mark.start < at || mark.end > stretch.end) return;
      quote.appendChild(document.createTextNode(result.text.slice(at, mark.start)));
      quote.appendChild(element('mark', '', result.text.slice(mark.start, mark.end)));
      at = mark.end;
    });
    quote.appendChild(document.createTextNode(result.text.slice(at, stretch.end) + (stretch.end < result.text.length ? ' …' : '')));
    var heading = element('h2');
    heading.appendChild(link);
    item.appendChild(heading);
    item.appendChild(element('p', 'of', words.term.replace('{0}', result.term) + ' · ' + result.report));
    item.appendChild(quote);
    return item;
  }

  // The page of the result marks the words; its address stays the one to cite. Where storage is off, only the paragraph is marked.
  function remember(address, marks, text) {
    var found = marks.map(mark => text.slice(mark.start, mark.end));
    try {
      sessionStorage.setItem('sitegen-marks', JSON.stringify({ address: address, words: Array.from(new Set(found)) }));
    } catch (e) { /* no storage */ }
  }

  function run(isTyping, kept) {
    var now = ++turn, state = readState(), query = parse(state.q || '', isTyping);
    start.hidden = query.tokens.length > 0;
    filters.hidden = !query.tokens.length;
    if (!query.tokens.length) {
      results.textContent = count.textContent = label.textContent = '';
      more.hidden = unfilter.hidden = true;
      main.removeAttribute('aria-busy');
      return;
    }
    main.setAttribute('aria-busy', 'true');
    var needsPlaces = filters.open || FILTERS.concat('sort').some(name => state[name]);
    Promise.all([find(query), needsPlaces ? readPlaces() : null]).then(values => {
      if (now !== turn) return null;
      var found = values[0], docs = found.docs();
      found.all = docs.length;
      found.wanted = marksOf(query);
      found.places = values[1];
      found.sort = state.sort;
      if (found.places) fillFilters(found.places, docs, state);
      return show(found, found.places ? filter(found.places, docs, state) : docs, 0, Math.max(PAGE, kept && kept.shown || 0)).then(() => { goBackTo(kept); });
    }).catch(() => {
      if (now !== turn) return;
      results.textContent = count.textContent = '';
      label.textContent = words.failed;
      more.hidden = unfilter.hidden = true;
      main.removeAttribute('aria-busy');
    });
  }

  // Every choice with how many results it would leave.
  function fillFilters(places, docs, state) {
    filters.open = true;
    selects.forEach(select => {
      if (select.name === 'sort') {
        select.value = state.sort || '';
        return;
      }
      var chosen = numberOf(places, select.name, state[select.name]);
      var counts = new Uint32Array(places.names[select.name].length), of = places.of[select.name];
      filter(places, docs, state, select.name).forEach(doc => { counts[of[doc]]++; });
      while (select.length > 1) select.remove(1);
      places.names[select.name].forEach((name, number) => {
        if (!number || !counts[number] && number !== chosen) return;
        var option = element('option', '', name + ' (' + grouped(counts[number]) + ')');
        option.value = name;
        select.appendChild(option);
      });
      select.value = chosen ? places.names[select.name][chosen] : '';
    });
  }

  // ---- The state stands in the address, behind #, so that it works from a disk and can be linked.

  function readState() {
    var state = {};
    location.hash.slice(1).split('&').forEach(pair => {
      var at = pair.indexOf('=');
      if (at < 0) return;
      var value = pair.slice(at + 1).replace(/\+/g, ' ');
      try { value = decodeURIComponent(value); } catch (e) { /* a lone percent sign stays as it is */ }
      state[pair.slice(0, at)] = value;
    });
    return state;
  }

  function writeState(isTyping) {
    var parts = ['q=' + encodeURIComponent(field.value)];
    selects.forEach(select => { if (select.value) parts.push(select.name + '=' + encodeURIComponent(select.value)); });
    var hash = '#' + parts.join('&');
    if (hash === location.hash) run(isTyping);
    else if (isTyping) {
      history.replaceState(null, '', hash);
      run(true);
    } else {
      keepPlace();
      location.hash = hash;
    }
  }

  function followAddress() {
    var state = readState();
    if (field.value !== (state.q || '')) field.value = state.q || '';
    if (!filters.open) selects.forEach(select => { select.value = ''; });
    run(false, history.state);
  }

  form.hidden = main.querySelector('[data-hint]').hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(field.timer);
    writeState(false);
  });
  field.addEventListener('input', () => {
    clearTimeout(field.timer);
    field.timer = setTimeout(() => { writeState(true); }, 200);
  });
  filters.addEventListener('toggle', () => { if (filters.open && shown && !shown.found.places) run(false); });
  selects.forEach(select => { select.addEventListener('change', () => { writeState(false); }); });
  more.addEventListener('click', () => {
    var first = results.children.length;
    show(shown.found, shown.docs, shown.next, shown.next + PAGE).then(() => {
      if (results.children[first]) results.children[first].querySelector('a').focus();
    });
  });
  unfilter.addEventListener('click', () => {
    selects.forEach(select => { if (select.name !== 'sort') select.value = ''; });
    writeState(false);
    // The button goes; the field would bring up the keyboard of a phone, over the results.
    label.parentElement.focus();
  });
  results.addEventListener('click', keepPlace);
  window.addEventListener('pagehide', keepPlace);
  window.addEventListener('hashchange', followAddress);

  // Arrows go from the field through the results and back; Esc goes back to the field, and there clears it.
  document.addEventListener('keydown', event => {
    var links = [].slice.call(results.querySelectorAll('a')), at = links.indexOf(document.activeElement), inField = document.activeElement === field;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      field.focus();
      field.select();
    } else if (event.key === 'ArrowDown' && (inField || at >= 0) && links[at + 1]) links[at + 1].focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] || field).focus();
    else if (event.key === 'Escape' && at >= 0) field.focus();
    else if (event.key === 'Escape' && inField && field.value) {
      field.value = '';
      writeState(true);
    } else return;
    event.preventDefault();
  });

  load('goc').catch(() => {});
  followAddress();
  if (!location.hash) field.focus();
})();
