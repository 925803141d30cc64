// Search, index: which file of the index has what, as src/Search/SearchLayout.cs says, and which of them have been read.
var searchParts = searchParts || {};

searchParts.Index = (() => {
  'use strict';

  // Paragraphs to a file, and most files.
  var FILES = { s: [512, 512], f: [1024, 256], c: [256, 1024], v: [256, 1024], x: [1024, 64], d: [4096, 16] };
  var MOST_KEPT = 600;

  function readerOf(name) {
    var files = searchParts.files;
    var readers = {
      s: files.readSyllables, b: files.readSyllables, f: files.readLists, x: files.readLists, c: files.readPairs,
      v: files.readPositions, d: files.readBeginnings, t: values => values, goc: files.readRoot, noi: files.readFilters
    };
    return readers[name.replace(/\d+$/, '')];
  }

  class Index {
    // How many paragraphs there are, and what brings the values of a file: a promise for a name.
    constructor(total, load) {
      this.total = total;
      this.load = load;
      this.files = new Map();
      this.frequent = null;
    }

    read(name) {
      if (this.files.size > MOST_KEPT) this.files.clear();
      if (this.files.has(name)) return this.files.get(name);
      var file = this.load(name).then(readerOf(name));
      this.files.set(name, file);
      // What did not come is asked for again.
      file.catch(() => { this.files.delete(name); });
      return file;
    }

    root() {
      return this.read('goc');
    }

    filters() {
      return this.read('noi');
    }

    fileOf(kind, key) {
      var hash = 2166136261;
      for (var i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
      hash = (hash ^ hash >>> 15) >>> 0;
      return kind + hash % Math.min(Math.max(Math.floor(this.total / FILES[kind][0]), 1), FILES[kind][1]);
    }

    lookUp(kind, key) {
      if (!this.total) return Promise.resolve(null);
      return this.root().then(root => {
        var own = kind === 's' ? this.frequentOf(root).indexOf(key) : -1;
        return this.read(own < 0 ? this.fileOf(kind, key) : 'b' + own);
      }).then(entries => entries.get(key) || null);
    }

    // Frequent syllables have a file each, in the order of the words that texts are written with.
    frequentOf(root) {
      if (!this.frequent) {
        var folds = searchParts.words.foldsOf(root.words.join('\n'));
        this.frequent = Array.from(new Set(folds)).slice(0, Math.min(Math.floor(this.total / 400), 256));
      }
      return this.frequent;
    }

    // Where two syllables stand side by side, by what has been looked up of each.
    pair(first, second) {
      var key = first.fold + ' ' + second.fold;
      var rarer = (second.docs.length < first.docs.length ? second : first).docs;
      return this.lookUp('c', key).then(pair => {
        return pair && { key: key, docs: pair.places.map(place => rarer[place]), forms: pair.forms, has: pair.has };
      });
    }

    positions(pair) {
      return Promise.all([this.read(this.fileOf('c', pair.key)), this.read(this.fileOf('v', pair.key))]).then(files => {
        return files[1](Array.from(files[0].keys()).indexOf(pair.key));
      });
    }

    // All syllables of three letters or more that begin so.
    beginningWith(fold) {
      return this.read(this.fileOf('d', fold[0])).then(names => names.filter(name => name.startsWith(fold)));
    }

    text(doc) {
      return Promise.all([this.read('t' + (doc >> 6)), this.root()]).then(values => searchParts.files.readText(values[0], values[1], doc & 63));
    }
  }

  return Index;
})();
