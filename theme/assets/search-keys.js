// Search, keys: what was meant by letters as the methods Telex and VNI of Vietnamese keyboards take them, when no method was on.
var searchParts = searchParts || {};

searchParts.keys = (() => {
  'use strict';

  var TELEX_TONES = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
  var VNI_TONES = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
  var HATS = { a: 'â', e: 'ê', o: 'ô' };
  var HORNS = { a: 'ă', o: 'ơ', u: 'ư' };
  var VOWEL = /[aeiouyăâêôơư]/;

  // The syllables that can be, without marks: what may stand before the vowels, and vowels with what may follow them.
  var SYLLABLE = new RegExp('^(?:[bcdghklmnprstvx]|[cgknpt]h|gi|ng|ngh|qu|tr)?(?:' +
    '[aeiouy]|a[iouy]|e[ou]|i[au]|ieu|o[aei]|oa[ioy]|oeo|u[aeiuy]|uay|uo[iu]|uy[au]|yeu|' +
    '(?:[aeiouy]|ie|o[aeo]|u[aeoy]|uye|ye)(?:c|ch|m|n|ng|nh|p|t))$');

  function isSyllable(fold) {
    return SYLLABLE.test(fold);
  }

  // The syllable that was meant, or an empty text where the letters are not keys of one.
  function meantBy(word) {
    var lower = word.toLowerCase(), read = { letters: [], tone: '' };
    // Words of a few capitals are abbreviations (TW); a word without a vowel is none.
    if (!/^[a-z][a-z1-9]+$/.test(lower) || !/[aeiouy]/.test(lower) || word === word.toUpperCase() && word.length < 5) return '';
    var take = /[1-9]/.test(lower) ? takeVni : takeTelex;
    Array.from(lower).forEach(key => { if (!take(read, key)) read.letters.push(key); });
    var meant = withTone(read.letters, read.tone);
    return meant !== lower && isSyllable(foldOf(meant)) ? meant : '';
  }

  function takeTelex(read, key) {
    var has = read.letters.some(letter => VOWEL.test(letter));
    if (key === 'd') return change(read.letters, { d: 'đ' }, 'd');
    if (key === 'w') return takeHorn(read, HORNS) || read.letters.push('ư') > 0;
    if (HATS[key]) return change(read.letters, HATS, key);
    if (!TELEX_TONES[key] || !has) return false;
    read.tone = TELEX_TONES[key];
    return true;
  }

  function takeVni(read, key) {
    if (key === '6') return change(read.letters, HATS, 'a') || change(read.letters, HATS, 'e') || change(read.letters, HATS, 'o');
    if (key === '7') return takeHorn(read, { o: 'ơ', u: 'ư' });
    if (key === '8') return change(read.letters, HORNS, 'a');
    if (key === '9') return change(read.letters, { d: 'đ' }, 'd');
    if (VNI_TONES[key]) read.tone = VNI_TONES[key];
    return !!VNI_TONES[key];
  }

  // The last of the letter becomes the other letter; whether there was one.
  function change(letters, table, letter) {
    var at = letters.lastIndexOf(letter);
    if (at < 0) return false;
    letters[at] = table[letter];
    return true;
  }

  // Both letters of uo get their horn, but for the u after q.
  function takeHorn(read, table) {
    var letters = read.letters, at = letters.lastIndexOf('o');
    if (at > 0 && letters[at - 1] === 'u' && letters[at - 2] !== 'q') letters[at - 1] = 'ư';
    if (at >= 0 && !(table.a && letters[at + 1] === 'a')) return change(letters, table, 'o');
    return change(letters, table, 'u') || !!table.a && change(letters, table, 'a');
  }

  // The letters with the tone over or under the vowel that has it.
  function withTone(letters, tone) {
    var first = letters.findIndex((letter, at) => VOWEL.test(letter) && !isGlide(letters, at)), end = first;
    if (first < 0 || !tone) return letters.join('');
    while (end < letters.length && VOWEL.test(letters[end])) end++;
    var own = -1;
    for (var at = first; at < end; at++) if (/[ăâêôơư]/.test(letters[at])) own = at;
    if (own < 0) own = end - first > 2 || end - first === 2 && end < letters.length ? first + 1 : first;
    return letters.map((letter, at) => (at === own ? letter + tone : letter)).join('').normalize('NFC');
  }

  // The u of qu and the i of gi belong to the consonant where another vowel follows.
  function isGlide(letters, at) {
    return (letters[at - 1] === 'q' && letters[at] === 'u' || letters[at - 1] === 'g' && letters[at] === 'i') && VOWEL.test(letters[at + 1] || '');
  }

  function foldOf(text) {
    return text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/đ/g, 'd');
  }

  return { isSyllable: isSyllable, meantBy: meantBy, withTone: withTone };
})();
