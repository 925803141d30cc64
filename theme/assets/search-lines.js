// Search, lines: the words of a query, each in one line with what stands before and after it (keyword in context), sorted by these.
var searchParts = searchParts || {};

searchParts.lines = (() => {
  'use strict';

  var WIDTH = 64, SYLLABLES = 6;

  // One line for each mark of a text, with what it is sorted by.
  function linesOf(text, marks) {
    var syllables = searchParts.words.syllablesOf(text);
    return marks.map(mark => {
      var before = syllables.filter(syllable => syllable.end <= mark.start).slice(-SYLLABLES).reverse();
      var after = syllables.filter(syllable => syllable.start >= mark.end).slice(0, SYLLABLES);
      return {
        before: text.slice(startOf(text, mark.start), mark.start), word: text.slice(mark.start, mark.end), after: text.slice(mark.end, endOf(text, mark.end)),
        cutBefore: startOf(text, mark.start) > 0, cutAfter: endOf(text, mark.end) < text.length,
        keys: { before: keyOf(before), after: keyOf(after) }
      };
    });
  }

  function startOf(text, end) {
    return end <= WIDTH ? 0 : text.indexOf(' ', end - WIDTH) + 1 || end - WIDTH;
  }

  function endOf(text, start) {
    var end = start + WIDTH >= text.length ? text.length : text.lastIndexOf(' ', start + WIDTH);
    return end > start ? end : Math.min(text.length, start + WIDTH);
  }

  // Without marks first, so that what differs in marks only stands together. A blank comes before every letter.
  function keyOf(syllables) {
    return syllables.map(syllable => syllable.key.fold).join(' ') + '\n' + syllables.map(syllable => syllable.key.form).join(' ');
  }

  // Lines by what stands on one side of the word; those where it is the same stay in their order.
  function sorted(lines, side) {
    return lines.map((line, at) => ({ line: line, at: at })).sort((a, b) => {
      var one = a.line.keys[side], other = b.line.keys[side];
      return one < other ? -1 : one > other ? 1 : a.at - b.at;
    }).map(entry => entry.line);
  }

  return { linesOf: linesOf, sorted: sorted };
})();
