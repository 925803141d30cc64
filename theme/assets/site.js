// Citing a paragraph, printing, and the contents' mark. Everything on the page works without this file.
(function () {
  'use strict';

  window.siteCopy = copy;
  var main = document.querySelector('main');
  var contents = document.querySelector('.contents');
  if (main && main.dataset.citation) citeParagraphs(main.dataset);
  if (canSearch()) {
    [].forEach.call(document.querySelectorAll('[data-search]:not([data-search=""])'), openSearchBox);
    markFound();
  }
  tellOfSearch(document.querySelector('[data-too-old]'));
  [].forEach.call(document.querySelectorAll('[data-print]'), offerPrint);
  if (contents) {
    unfoldContents(contents.querySelector('details'));
    markPlace(contents);
  }

  // One button that moves to the paragraph that is pointed at, focused or tapped. It follows the number in the tab order.
  function citeParagraphs(words) {
    var button = document.createElement('button');
    var status = document.createElement('p');
    button.type = 'button';
    button.className = 'cite';
    button.textContent = words.cite;
    status.className = 'status';
    status.setAttribute('role', 'status');
    document.body.appendChild(status);
    [].forEach.call(document.querySelectorAll('[data-with-button]'), function (hint) { hint.hidden = false; });

    function numberOf(element) {
      while (element && element !== main) {
        var first = element.firstElementChild;
        if (first && first.classList.contains('pn')) return first;
        element = element.parentElement;
      }
      return null;
    }

    function show(event) {
      var number = numberOf(event.target);
      if (!number || number.nextElementSibling === button) return;
      if (event.type === 'mouseover' && document.activeElement === button) return;
      button.setAttribute('aria-label', words.cite + ': ' + number.getAttribute('aria-label'));
      number.parentElement.insertBefore(button, number.nextSibling);
    }

    function say(text) {
      status.textContent = text;
      clearTimeout(say.timer);
      say.timer = setTimeout(function () { status.textContent = ''; }, 6000);
    }

    function citation() {
      var number = numberOf(button);
      var place = number.getAttribute('aria-label');
      var canonical = document.querySelector('link[rel=canonical]');
      var page = canonical ? canonical.href : location.href.split('#')[0];
      return words.citation
        .split('{place}').join(place)
        .split('{address}').join(page + number.getAttribute('href'));
    }

    button.addEventListener('click', function () { copy(citation(), button, words, say); });
    ['mouseover', 'focusin', 'click'].forEach(function (type) { main.addEventListener(type, show); });
  }

  // Copies a text for a button, which keeps the focus, and says whether it could; words are those of copied and notCopied.
  function copy(text, button, words, say) {
    // For browsers without the clipboard interface, and for pages from a disk.
    function copyBySelection() {
      var field = document.createElement('textarea');
      var copied = false;
      field.value = text;
      field.className = 'visually-hidden';
      document.body.appendChild(field);
      field.select();
      try { copied = document.execCommand('copy'); } catch (e) { copied = false; }
      document.body.removeChild(field);
      button.focus();
      say(copied ? words.copied : words.notCopied + ': ' + text);
    }

    if (!navigator.clipboard) return copyBySelection();
    navigator.clipboard.writeText(text).then(function () { say(words.copied); }, copyBySelection);
  }

  function offerPrint(button) {
    button.hidden = false;
    button.addEventListener('click', function () { print(); });
  }

  // Whether the browser knows what the script of the search needs most: classes of letters in patterns (ECMAScript 2018).
  function canSearch() {
    try {
      return new RegExp('\\p{L}', 'u').test('a');
    } catch (e) {
      return false;
    }
  }

  // On the search page, after its script: where that did not run, the page says so, and the contents are there.
  function tellOfSearch(notice) {
    if (notice) notice.hidden = !main.querySelector('form').hidden;
  }

  // The links to the search become fields that take the words along; the / key goes to the first that is seen.
  function openSearchBox(link, number) {
    var form = document.createElement('form');
    var field = document.createElement('input');
    form.className = 'search-box';
    form.setAttribute('role', 'search');
    field.type = 'search';
    field.placeholder = link.dataset.search;
    field.setAttribute('aria-label', link.dataset.search);
    form.appendChild(field);
    if (number > 0) form.setAttribute('aria-label', link.textContent);
    link.parentElement.insertBefore(form, link);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      location.href = link.href + '#q=' + encodeURIComponent(field.value);
    });
    link.addEventListener('click', function (event) {
      if (!field.value) return;
      event.preventDefault();
      location.href = link.href + '#q=' + encodeURIComponent(field.value);
    });
    document.addEventListener('keydown', function (event) {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName) || !field.getClientRects().length) return;
      event.preventDefault();
      field.focus();
    });
  }

  // Comes from a search: its words are marked in the paragraph that the address names.
  function markFound() {
    var found = null;
    var place = document.getElementById(location.hash.slice(1));
    try { found = JSON.parse(sessionStorage.getItem('sitegen-marks')); } catch (e) { return; }
    if (!place || !found || found.address !== location.href || !found.words.length) return;
    var words = found.words.sort(function (a, b) { return b.length - a.length; }).map(function (word) { return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'); });
    var pattern;
    // Browsers that do not know kinds of letters mark nothing.
    try { pattern = new RegExp('(^|[^\\p{L}\\p{M}\\p{N}])(' + words.join('|') + ')(?![\\p{L}\\p{M}\\p{N}])', 'gu'); } catch (e) { return; }
    var walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    nodes.forEach(function (node) {
      var match, at = 0, text = node.data;
      var parts = document.createDocumentFragment();
      while ((match = pattern.exec(text))) {
        var start = match.index + match[1].length;
        var mark = document.createElement('mark');
        mark.textContent = match[2];
        parts.appendChild(document.createTextNode(text.slice(at, start)));
        parts.appendChild(mark);
        at = pattern.lastIndex;
      }
      if (!at) return;
      parts.appendChild(document.createTextNode(text.slice(at)));
      node.parentNode.replaceChild(parts, node);
    });
  }

  // On wide screens the contents stand open: by the stylesheet where it can, by this elsewhere.
  function unfoldContents(details) {
    if (!details) return;
    var wide = matchMedia('(min-width: 55em)');
    var byStyle = window.CSS && CSS.supports && CSS.supports('selector(::details-content)');
    function fit() { details.open = wide.matches && !byStyle; }
    fit();
    if (wide.addEventListener) wide.addEventListener('change', fit); else wide.addListener(fit);
    details.addEventListener('click', function (event) { if (event.target.closest('a')) fit(); });
    details.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape' || !details.open || wide.matches) return;
      details.open = false;
      details.querySelector('summary').focus();
    });
  }

  // While scrolling, the line of the heading above the text that is being read is marked.
  function markPlace(list) {
    var links = {};
    var headings = [];
    var marked = null;
    [].forEach.call(list.querySelectorAll('a'), function (link) {
      if (link.getAttribute('aria-current') || !link.hash || link.pathname !== location.pathname) return;
      var heading = document.getElementById(link.hash.slice(1));
      if (!heading) return;
      links[heading.id] = link;
      headings.push(heading);
    });
    if (!headings.length || !window.IntersectionObserver) return;

    function mark() {
      var current = null;
      headings.forEach(function (heading) { if (heading.getBoundingClientRect().top < innerHeight / 3) current = links[heading.id]; });
      if (current === marked) return;
      if (marked) marked.removeAttribute('aria-current');
      if (current) current.setAttribute('aria-current', 'location');
      marked = current;
    }

    // The watched area goes up without end, so that jumps are noticed as well.
    var observer = new IntersectionObserver(mark, { rootMargin: '999999px 0px -66% 0px' });
    headings.forEach(function (heading) { observer.observe(heading); });
  }
})();
