// Search, offers: what a query that finds nothing may have meant. It is offered, never put in its place.
var searchParts = searchParts || {};

searchParts.offers = (() => {
  'use strict';

  var MOST_TRIED = 8;
  var TONE = /[\u0300\u0301\u0303\u0309\u0323]$/;

  // The offers for a query that found nothing: each a text, how many paragraphs it finds, and whether it has the reader's own words, only fewer of them.
  // While a word is being typed nothing is offered that leaves words out.
  function offersFor(index, found) {
    var isTyping = !!found.query.prefix;
    return corrected(index, found.query).then(words => {
      var text = textOf(found.query, words);
      if (!text) return isTyping ? [] : fewer(found);
      return ask(index, text).then(other => {
        var count = other.docs().length;
        if (count || isTyping) return count ? [{ text: text, count: count, isFewer: false }] : [];
        return fewer(other).then(offers => offers.map(offer => ({ text: offer.text, count: offer.count, isFewer: false })));
      });
    });
  }

  function ask(index, text) {
    return searchParts.rank.find(index, searchParts.words.parse(text, false));
  }

  // By token what was meant, or null where the token is known.
  function corrected(index, query) {
    return Promise.all(query.tokens.map(token => {
      return isKnown(index, token, query).then(known => (known ? null : meant(index, token)));
    }));
  }

  // The word that is being typed may go on.
  function isKnown(index, token, query) {
    if (token === query.prefix && token.fold.length > 2) return index.beginningWith(token.fold).then(names => names.length > 0);
    return index.lookUp(token === query.prefix ? 'x' : 's', token.fold).then(Boolean);
  }

  function textOf(query, words) {
    if (!words.some(Boolean)) return '';
    return query.phrases.map(phrase => {
      // A number in parts (36,9%) keeps the signs between them.
      var text = phrase.map((place, at) => (at ? query.tokens[place].before : '') + (words[place] || query.tokens[place].text)).join('');
      return query.tokens[phrase[0]].quoted ? '"' + text + '"' : text;
    }).join(' ');
  }

  // The first of these that the archive has: keys of a keyboard, another way of writing a number, syllables typed together, a slip of the fingers.
  function meant(index, token) {
    if (/^[0-9]/.test(token.text)) return firstKnown(index, numbersLike(token.text));
    var typed = searchParts.keys.meantBy(token.text.normalize('NFC'));
    return firstKnown(index, typed ? [typed] : []).then(word => word || together(index, token)).then(word => word || slip(index, token));
  }

  function firstKnown(index, words) {
    if (!words.length) return Promise.resolve(null);
    return spelling(index, words[0]).then(word => word || firstKnown(index, words.slice(1)));
  }

  // 36.9 for 36,9; 10000 for 10.000, and the reverse; 1250.5 for 1.250,5.
  function numbersLike(text) {
    var parts = /^(\d+)[.,](\d{1,2}|\d{4,})$/.exec(text), plain = text.replace(/[.,]/g, ''), grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, '.');
    var swapped = text.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.'));
    var decimal = parts ? parts[1].replace(/\B(?=(?:\d{3})+$)/g, '.') + ',' + parts[2] : swapped;
    return [swapped, decimal, grouped, grouped.replace(/\./g, ','), plain].filter((word, at, all) => word !== text && all.indexOf(word) === at);
  }

  // A word as the archive writes it: in its own form, with another tone, with the same tone, in the most frequent form; null where there is none.
  function spelling(index, word) {
    var syllables = searchParts.words.syllablesOf(word), key = syllables.length === 1 && syllables[0].key;
    if (!key) return Promise.resolve(null);
    return index.lookUp('s', key.fold).then(entry => {
      if (!entry) return null;
      if (key.form === key.fold || entry.forms.indexOf(key.form) >= 0) return word;
      return written(nearest(entry.forms, key.form));
    });
  }

  // With the same letters and tone, with the same letters, with the same tone, or else the most frequent form; d may stand for đ.
  function nearest(forms, typed) {
    var alike = forms.filter(form => lettersOf(form).replace(/đ/g, 'd') === lettersOf(typed).replace(/đ/g, 'd'));
    var same = (alike.length ? alike : forms).filter(form => toneOf(form) === toneOf(typed));
    return same[0] || alike[0] || forms[0];
  }

  // A form with its tone where one writes it; the index has i for the y after qu.
  function written(form) {
    return searchParts.keys.withTone(Array.from(lettersOf(form).replace(/^qui/, 'quy')), toneOf(form));
  }

  function toneOf(form) {
    return (TONE.exec(form) || [''])[0];
  }

  function lettersOf(form) {
    return form.replace(TONE, '');
  }

  // ---- Syllables typed without a blank

  function together(index, token) {
    var ways = waysToCut(token.fold).filter(way => way.length > 1).sort((a, b) => a.length - b.length).slice(0, 6);
    return Promise.all(ways.map(way => count(index, way))).then(counts => {
      var best = counts.indexOf(Math.max.apply(null, counts.concat(0)));
      return best < 0 || !counts[best] ? null : cut(token.text.normalize('NFC'), ways[best]);
    });
  }

  function waysToCut(fold) {
    var ways = fold.length > 24 ? [] : [{ parts: [], rest: fold }], whole = [];
    while (ways.length && whole.length < 64) {
      var way = ways.shift();
      if (!way.rest) whole.push(way.parts);
      for (var length = 1; length <= Math.min(7, way.rest.length) && way.parts.length < 5; length++) {
        var part = way.rest.slice(0, length);
        if (searchParts.keys.isSyllable(part)) ways.push({ parts: way.parts.concat(part), rest: way.rest.slice(length) });
      }
    }
    return whole;
  }

  // How many paragraphs have all these syllables side by side.
  function count(index, folds) {
    return ask(index, '"' + folds.join(' ') + '"').then(found => found.docs().length);
  }

  function cut(text, folds) {
    var at = 0;
    return folds.map(fold => text.slice(at, at += fold.length)).join(' ');
  }

  // ---- Two letters exchanged, one too many, too few or wrong

  function slip(index, token) {
    var fold = token.fold;
    if (fold.length < 3 || fold.length > 12 || !/^[a-z]+$/.test(fold)) return Promise.resolve(null);
    return Promise.all([fold[0], fold[1]].map(first => index.beginningWith(first))).then(names => {
      var near = Array.from(new Set(names[0].concat(names[1]))).filter(name => {
        return searchParts.keys.isSyllable(name) && (isNear(fold, name) || isNear(fold, name.replace(/^qui/, 'quy')));
      });
      var tried = near.sort((a, b) => isExchange(fold, b) - isExchange(fold, a)).slice(0, MOST_TRIED);
      return Promise.all(tried.map(name => index.lookUp('s', name))).then(entries => {
        var best = null;
        entries.filter(Boolean).forEach(entry => { if (!best || worth(fold, entry) > worth(fold, best)) best = entry; });
        return best && written(best.forms[0]);
      });
    });
  }

  function worth(fold, entry) {
    return isExchange(fold, entry.fold) * 1e9 + entry.docs.length;
  }

  function isExchange(one, other) {
    var at = startOf(one, other);
    return one.length === other.length && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2) ? 1 : 0;
  }

  function isNear(one, other) {
    var at = startOf(one, other), left = one.slice(at), right = other.slice(at);
    // Short words are like too many others.
    return !!isExchange(one, other) || one.length > 4 && (left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1));
  }

  function startOf(one, other) {
    var at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    return at;
  }

  // ---- The most words of a query that occur together

  function fewer(found) {
    // As many words as a number has bits.
    var query = found.query, MOST = 30, masks = new Uint32Array(found.hits.length), best = { size: 0, count: 0, mask: 0 };
    found.lists.slice(0, MOST).forEach((lists, token) => {
      lists.forEach(list => { list.docs.forEach(doc => { masks[doc] |= 1 << token; }); });
    });
    var counts = new Map();
    masks.forEach(mask => { counts.set(mask, (counts.get(mask) || 0) + 1); });
    counts.forEach((number, mask) => {
      var size = sizeOf(mask);
      if (size > best.size || size === best.size && number > best.count) best = { size: size, count: number, mask: mask };
    });
    if (!best.mask || query.tokens.length < 2) return Promise.resolve([]);
    var text = query.tokens.slice(0, MOST).filter((_, token) => best.mask & 1 << token).map(token => token.text).join(' ');
    return ask(found.index, text).then(other => [{ text: text, count: other.docs().length, isFewer: best.size < query.tokens.length }]);
  }

  function sizeOf(mask) {
    var size = 0;
    for (; mask; mask &= mask - 1) size++;
    return size;
  }

  return { offersFor: offersFor };
})();
