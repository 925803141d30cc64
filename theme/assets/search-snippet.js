// Search, snippets: which words of a text a query marks, and the stretch of the text that a result shows.
var searchParts = searchParts || {};

searchParts.snippet = (() => {
  'use strict';

  var LONGEST = 260;

  // What a query marks, after its glossary has been read: its phrases, and what stands for them.
  function marksOf(query) {
    return query.phrases.map(phrase => {
      var tokens = phrase.map(place => query.tokens[place]);
      return {
        folds: tokens.map(token => token.fold),
        forms: query.exact && tokens.map(token => token.form),
        open: tokens[tokens.length - 1] === query.prefix
      };
    }).concat(query.aliases);
  }

  // Where the words of a query stand in a text: start, end and which of them.
  function findMarks(text, wanted) {
    var syllables = searchParts.words.syllablesOf(text), found = [];
    syllables.forEach((_, i) => {
      wanted.forEach((mark, which) => {
        var here = markAt(text, syllables, i, mark);
        if (here) found.push({ start: here.start, end: here.end, which: which, typed: here.typed });
      });
    });
    // Where the typed form is there, other forms of the word are not what was looked for.
    return withoutOverlaps(found.filter(mark => mark.typed || !found.some(other => other.typed && other.which === mark.which)));
  }

  function markAt(text, syllables, first, mark) {
    var folds = mark.folds || searchParts.words.foldsOf(mark.exact), here = syllables.slice(first, first + folds.length), last = here[here.length - 1];
    var same = last && here.length === folds.length && folds.every((fold, i) => {
      return here[i].key.fold === fold || mark.open && i === folds.length - 1 && here[i].key.fold.startsWith(fold);
    });
    if (!same || mark.exact && text.slice(here[0].start, last.end) !== mark.exact) return null;
    return { start: here[0].start, end: last.end, typed: mark.forms && here.every((syllable, i) => syllable.key.form === mark.forms[i]) };
  }

  function withoutOverlaps(found) {
    var marks = [];
    found.sort((a, b) => a.start - b.start || b.end - a.end).forEach(mark => {
      var last = marks[marks.length - 1];
      if (!last || mark.start >= last.end) marks.push(mark);
    });
    return marks;
  }

  // Marks with nothing but blanks between them are one; each says how many it was made of.
  function joined(text, marks) {
    var all = [];
    marks.forEach(mark => {
      var last = all[all.length - 1];
      if (last && !text.slice(last.end, mark.start).trim()) {
        last.end = mark.end;
        last.marks++;
      } else all.push({ start: mark.start, end: mark.end, marks: 1 });
    });
    return all;
  }

  // Of the joined marks those with the most words side by side: where a text has «quản lý», its other «lý» are not what was looked for.
  function closest(text, marks) {
    var all = joined(text, marks), most = all.reduce((found, mark) => Math.max(found, mark.marks), 0);
    return all.filter(mark => mark.marks === most);
  }

  // The stretch of a text with the most different words of the query, cut between words.
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

  return { marksOf: marksOf, findMarks: findMarks, joined: joined, closest: closest, stretchOf: stretchOf };
})();
