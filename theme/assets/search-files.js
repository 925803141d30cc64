// Search, files: what the files of the index say, each from the values that it was called with. src/Search/README.md has the format.
var searchParts = searchParts || {};

searchParts.files = (() => {
  'use strict';

  var END = '\u007F';
  var WORD_AT_START = /^[\p{L}\p{M}\p{N}%]/u;
  var WORD_AT_END = /[\p{L}\p{M}\p{N}%]$/u;

  function listsOf(text) {
    return new searchParts.lists.Lists(text);
  }

  function readEach(values, read) {
    var entries = new Map();
    if (!values[0]) return entries;
    var lists = listsOf(values[1]);
    values[0].split('|').forEach(label => { read(entries, label, lists); });
    return entries;
  }

  function readLists(values) {
    return readEach(values, (entries, label, lists) => { entries.set(label, lists.list()); });
  }

  function readSyllables(values) {
    return readEach(values, (entries, label, lists) => {
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

  function readPairs(values) {
    return readEach(values, (entries, label, lists) => {
      var pair = { places: lists.list(), forms: [], has: null };
      for (var count = lists.number() + 1; count > 0; count--) pair.forms.push(lists.number() + ' ' + lists.number());
      if (pair.forms.length > 1) pair.has = readForms(pair, lists);
      entries.set(label, pair);
    });
  }

  // For each form which of the places have it; a place without the others has the last.
  function readForms(pair, lists) {
    var all = pair.forms.map(() => new Uint8Array(pair.places.length));
    pair.places.forEach((_, i) => {
      var any = 0;
      all.forEach((has, form) => {
        has[i] = form === pair.forms.length - 1 && !any ? 1 : lists.flag(Math.min(form, 15) * 2 + any);
        any |= has[i];
      });
    });
    return all;
  }

  // By the number of the pair in the file of pairs; read as far as they are asked for.
  function readPositions(values) {
    var lists = listsOf(values[0]), read = [];
    return function (number) {
      while (read.length <= number) read.push(readPlaces(lists));
      return read[number];
    };
  }

  function readPlaces(lists) {
    var count = lists.number() + 1, width = lists.number(), all = [];
    for (; count > 0; count--) {
      var here = [], last = -1;
      for (var more = lists.small(0) + 1; more > 0; more--) here.push(last += lists.gap(width) + 1);
      all.push(here);
    }
    return all;
  }

  function readBeginnings(values) {
    return values[0].split(' ').filter(Boolean);
  }

  // What every query needs; rank 0 stands for all words that have none.
  function readRoot(values) {
    var lists = listsOf(values[1]), words = [''].concat(values[0].split(END));
    return { words: words, followers: words.map(() => lists.number()), glossary: values[2], terms: values[3] };
  }

  // By paragraph: the numbers of its term, kind, organisation and section among the names, 0 where it has none, and its day.
  function readFilters(values) {
    var file = values[0], lists = listsOf(values[1]), reports = rowsOf(lists, 5), documents = rowsOf(lists, 2);
    return {
      names: { term: file.terms, kind: file.kinds, organisation: file.organisations, section: file.sections },
      of: { term: spread(reports, 1), kind: spread(reports, 2), organisation: spread(reports, 3), day: spread(reports, 4), section: spread(documents, 1) }
    };
  }

  function rowsOf(lists, width) {
    var rows = [];
    for (var count = lists.number(); count > 0; count--) {
      var row = [];
      while (row.length < width) row.push(lists.number());
      rows.push(row);
    }
    return rows;
  }

  // A column of the rows, for each as often as its first number says.
  function spread(rows, column) {
    var values = new Uint16Array(rows.reduce((sum, row) => sum + row[0], 0)), at = 0;
    rows.forEach(row => { values.fill(row[column], at, at += row[0]); });
    return values;
  }

  // A paragraph by its place in a file of texts, with what is shown beside it.
  function readText(values, root, at) {
    var folders = values[0], documents = values[1], heads = (folders.length + documents.length) * 2;
    var texts = readWords(listsOf(values[3]), root, values[2].split(END), heads + at + 1);
    var number = documents.filter(one => one[0] <= at).length - 1, headings = folders.length * 2 + number;
    var first = documents[number][0], report = documents[number][1], name = documents[number][2], ids = documents[number][3];
    var named = nameAt(texts[headings + documents.length], at - first);
    return {
      report: texts[report * 2], term: texts[report * 2 + 1], heading: texts[headings], inner: named.inner, place: named.place,
      address: folders[report] + name + '#' + idAt(ids, at - first),
      text: texts[heads + at]
    };
  }

  // The first texts of a file, from the ranks of their words.
  function readWords(lists, root, literals, count) {
    var texts = [], next = 0;
    for (; count > 0; count--) {
      var text = '', joined = false, rank = 0;
      for (var parts = lists.number(); parts > 0; parts--) {
        rank = lists.rank(rank, root.followers[rank]);
        var part = rank ? root.words[rank] : literals[next++];
        if (part && !joined && WORD_AT_START.test(part) && WORD_AT_END.test(text)) text += ' ';
        // The empty part says that nothing stands between two words.
        joined = part === '';
        text += part;
      }
      texts.push(text);
    }
    return texts;
  }

  // An id that only counts on from the one before it was left out.
  function idAt(ids, place) {
    return ids.split(' ').slice(0, place + 1).reduce((before, id) => {
      return id || before.replace(/\d+$/, number => +number + 1);
    });
  }

  // A name that only counts on was left out as well; each that is there says before it which paragraph it is of, and behind it the heading above.
  function nameAt(names, place) {
    return names.split('\n').map(line => /^(\d+) ([^\t]*)\t?([^]*)/.exec(line)).filter(line => line && line[1] <= place).map(line => {
      return { place: line[2].replace(/\d+$/, number => +number + place - line[1]), inner: line[3] };
    }).pop() || { place: '', inner: '' };
  }

  return {
    readLists: readLists, readSyllables: readSyllables, readPairs: readPairs, readPositions: readPositions, readBeginnings: readBeginnings,
    readRoot: readRoot, readFilters: readFilters, readText: readText, readWords: readWords
  };
})();
