// Search, words: cuts texts into syllables as src/Text/Syllables.cs does, and says what a query asks for.
var searchParts = searchParts || {};

searchParts.words = (() => {
  'use strict';

  var TONES = '\u0300\u0301\u0303\u0309\u0323';
  var RUN = /%|[\p{L}\p{M}\p{N}]+/gu;
  var MARK = /^\p{Mn}$/u;
  var keys = new Map();

  // Letters that only look Vietnamese, and those that they look like, as in src/Text/LookAlikes.cs.
  var SEEMING = 'ƣƢаеорсухіѕјһԁԛԝАВЕКМНОРСТУХІЅЈοΑΒΕΗΙΚΜΝΟΡΤΥΧΖðÐ';
  var RIGHT = 'ưƯaeopcyxisjhdqwABEKMHOPCTYXISJoABEHIKMNOPTYXZđĐ';
  var SEEMS = new RegExp('[' + SEEMING + ']', 'g');
  var LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/;

  // What a syllable is compared by: without its marks, and with them however they are written.
  function keyOf(syllable) {
    if (keys.has(syllable)) return keys.get(syllable);
    var fold = '', form = '', tones = '';
    var seen = LATIN.test(syllable) ? syllable.replace(SEEMS, letter => RIGHT[SEEMING.indexOf(letter)]) : syllable;
    Array.from(seen.normalize('NFD')).forEach(letter => {
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

  function foldsOf(text) {
    return syllablesOf(text).map(syllable => syllable.key.fold);
  }

  // The syllables with the phrase that each belongs to.
  function parse(text, isTyping) {
    var query = { tokens: [], phrases: [], exact: false, prefix: null };
    text = text.normalize('NFC');
    text.split(/["“”„«»]/).forEach((part, i) => { parsePart(query, part, i % 2 === 1); });
    if (isTyping && query.tokens.length && /[\p{L}\p{M}\p{N}]$/u.test(text)) query.prefix = query.tokens[query.tokens.length - 1];
    return query;
  }

  function parsePart(query, part, quoted) {
    var syllables = syllablesOf(part), phrase = null;
    syllables.forEach((syllable, i) => {
      var key = syllable.key;
      if (!phrase || !quoted && !isOneNumber(part, syllables[i - 1], syllable)) query.phrases.push(phrase = []);
      phrase.push(query.tokens.length);
      query.tokens.push({
        fold: key.fold, form: key.form, text: part.slice(syllable.start, syllable.end), before: part.slice(i && syllables[i - 1].end, syllable.start),
        quoted: quoted, glossary: []
      });
      if (key.fold !== key.form) query.exact = true;
    });
  }

  // The syllables of a number as written (36,9%, 24/11/2024) are a phrase, quoted or not.
  function isOneNumber(text, before, after) {
    return /^[0-9]/.test(before.key.fold) && /^[0-9%]/.test(after.key.fold) && !/\s/.test(text.slice(before.end, after.start));
  }

  // Abbreviations and meanings in the query, each token with the lists that stand for it as well: #3 is abbreviation 3 as written, =3 its meaning.
  function readGlossary(query, glossary) {
    query.aliases = [];
    glossary.forEach((entry, number) => {
      placesOf(query, entry[0]).forEach(here => {
        if (entry[2] && textOf(here) !== textOf(asTokens(entry[0]))) return;
        here.forEach(token => { token.glossary.push('=' + number); });
        query.aliases.push({ folds: foldsOf(entry[1]) });
      });
      placesOf(query, entry[1]).forEach(here => {
        here.forEach(token => { token.glossary.push('#' + number); });
        query.aliases.push({ exact: entry[0] });
      });
    });
  }

  // Where words stand in a query, unquoted and typed to the end: the tokens of each place.
  function placesOf(query, words) {
    var wanted = foldsOf(words);
    return query.tokens.map((_, start) => query.tokens.slice(start, start + wanted.length)).filter(here => {
      return here.length === wanted.length && here.every((token, i) => token.fold === wanted[i] && !token.quoted && token !== query.prefix);
    });
  }

  function asTokens(text) {
    return syllablesOf(text).map(syllable => ({ text: text.slice(syllable.start, syllable.end) }));
  }

  function textOf(tokens) {
    return tokens.map(token => token.text).join(' ');
  }

  return { syllablesOf: syllablesOf, foldsOf: foldsOf, parse: parse, readGlossary: readGlossary };
})();
