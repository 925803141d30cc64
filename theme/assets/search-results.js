// Search, results: one as an element of the page, and where the reader was among them. Nothing becomes HTML here: words are set as text.
var searchParts = searchParts || {};

searchParts.results = (() => {
  'use strict';

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function resultOf(result, wanted, words) {
    var item = element('li', 'result'), marks = searchParts.snippet.findMarks(result.text, wanted);
    var link = element('a', '', (result.inner || result.heading || words.preamble) + ' ');
    link.appendChild(element('span', 'place', result.place));
    item.setAttribute('data-result', '');
    link.href = result.address;
    link.addEventListener('click', () => { remember(link.href, marks, result.text); });
    var heading = element('h2');
    heading.appendChild(link);
    item.appendChild(heading);
    item.appendChild(element('p', 'of', (result.inner && result.heading ? result.heading + ' · ' : '') + ofReport(result, words)));
    item.appendChild(quoteOf(result.text, marks));
    return item;
  }

  function ofReport(result, words) {
    return words.term.replace('{0}', result.term) + ' · ' + result.report;
  }

  // A word in its line, with the place as a link.
  function lineOf(line, result, marks, words) {
    var item = element('li', 'line'), context = element('p', 'context'), link = element('a', '', result.place);
    item.setAttribute('data-result', '');
    context.appendChild(element('span', 'before', (line.cutBefore ? '… ' : '') + line.before));
    var rest = element('span', 'after');
    rest.appendChild(element('mark', '', line.word));
    rest.appendChild(document.createTextNode(line.after + (line.cutAfter ? ' …' : '')));
    context.appendChild(rest);
    item.appendChild(context);
    var of = element('p', 'of');
    link.href = result.address;
    link.addEventListener('click', () => { remember(link.href, marks, result.text); });
    of.appendChild(link);
    of.appendChild(element('span', '', '· ' + ofReport(result, words)));
    item.appendChild(of);
    return item;
  }

  // The lines of all results, sorted by what stands before or after the word.
  function linesOf(results, wanted, side, words) {
    var lines = [];
    results.forEach(result => {
      var marks = searchParts.snippet.findMarks(result.text, wanted);
      searchParts.lines.linesOf(result.text, searchParts.snippet.closest(result.text, marks)).forEach(line => {
        lines.push(Object.assign(line, { item: () => lineOf(line, result, marks, words) }));
      });
    });
    return searchParts.lines.sorted(lines, side).map(line => line.item());
  }

  function quoteOf(text, marks) {
    var quote = element('p', 'quote'), stretch = searchParts.snippet.stretchOf(text, marks), at = stretch.start;
    if (at > 0) quote.appendChild(document.createTextNode('… '));
    var shown = searchParts.snippet.joined(text, marks.filter(mark => mark.start >= at && mark.end <= stretch.end));
    shown.forEach(mark => {
      quote.appendChild(document.createTextNode(text.slice(at, mark.start)));
      quote.appendChild(element('mark', '', text.slice(mark.start, mark.end)));
      at = mark.end;
    });
    quote.appendChild(document.createTextNode(text.slice(at, stretch.end) + (stretch.end < text.length ? ' …' : '')));
    return quote;
  }

  // The page of the result marks the words; its address stays the one to cite. Where storage is off, only the paragraph is marked.
  function remember(address, marks, text) {
    var found = marks.map(mark => text.slice(mark.start, mark.end));
    try {
      sessionStorage.setItem('sitegen-marks', JSON.stringify({ address: address, words: Array.from(new Set(found)) }));
    } catch (e) { /* no storage */ }
  }

  // Going back shows as many results as before, at the same place: both are kept in the history, with the address that is left.
  function keepPlace(list, shown) {
    if (!list.children.length) return;
    var at = [].indexOf.call(list.children, document.activeElement.closest('[data-result]'));
    try {
      history.scrollRestoration = 'manual';
      history.replaceState({ shown: shown, at: at, top: list.children[Math.max(0, at)].getBoundingClientRect().top }, '');
    } catch (e) { /* refused when it comes too often */ }
  }

  function goBackTo(list, kept) {
    var result = kept && list.children[Math.max(0, kept.at)];
    if (!result) return;
    if (kept.at >= 0) result.querySelector('a').focus({ preventScroll: true });
    window.scrollBy(0, result.getBoundingClientRect().top - kept.top);
  }

  return { element: element, resultOf: resultOf, linesOf: linesOf, keepPlace: keepPlace, goBackTo: goBackTo };
})();
