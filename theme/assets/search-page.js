// Search, the page: its form, filters and address, over the index that the program wrote (src/Search), which is loaded file by file as a query needs it.
(() => {
  'use strict';

  var main = document.querySelector('[data-paragraphs]'), parts = window.searchParts || {};
  // A part that did not arrive, or that the browser cannot parse: site.js says so, since the form stays hidden.
  var needed = ['address', 'lists', 'words', 'files', 'Index', 'rank', 'snippet', 'lines', 'keys', 'offers', 'results', 'overview'];
  if (!main || !needed.every(name => parts[name])) return;
  var rank = parts.rank, element = parts.results.element;
  var index = new parts.Index(+main.dataset.paragraphs, load);
  var words = main.dataset;
  var PAGE = 10, LINES = 100;

  var form = main.querySelector('form');
  var field = main.querySelector('[type=search]');
  var results = main.querySelector('.results');
  var count = main.querySelector('[data-count]');
  var label = main.querySelector('[data-label]');
  var more = main.querySelector('[data-more]');
  var unfilter = main.querySelector('[data-unfilter]');
  var start = main.querySelector('.search-start');
  var filters = main.querySelector('.filters');
  var view = main.querySelector('.view');
  var byTerm = main.querySelector('[data-by-term]');
  var offers = main.querySelector('[data-offers]');
  var selects = [].slice.call(main.querySelectorAll('select'));
  var turn = 0;
  var shown = null;

  // ---- Files: each a script that calls sitegenSearch with its name and its values.

  var arrived = {};
  window.sitegenSearch = function (name) { arrived[name] = [].slice.call(arguments, 1); };

  function load(name) {
    return new Promise((resolve, reject) => {
      var script = document.createElement('script');
      script.src = (main.getAttribute('data-index') || 'tim-kiem/') + name + '.js';
      script.onload = function () {
        script.remove();
        resolve(arrived[name]);
        delete arrived[name];
      };
      script.onerror = function () {
        script.remove();
        reject(new Error(name));
      };
      document.head.appendChild(script);
    });
  }

  // ---- What is found

  function run(isTyping, kept) {
    var now = ++turn, state = readState(), query = parts.words.parse(state.q || '', isTyping);
    start.hidden = query.tokens.length > 0;
    filters.hidden = !query.tokens.length;
    if (!query.tokens.length) return showNothing('');
    main.setAttribute('aria-busy', 'true');
    var isFiltered = filters.open || rank.FILTERS.concat('sort').some(name => state[name]);
    Promise.all([rank.find(index, query), isFiltered ? index.filters() : null, index.root()]).then(values => {
      if (now !== turn) return null;
      var found = values[0], docs = found.docs(), known = values[1];
      var list = { found: found, all: docs.length, docs: docs, wanted: parts.snippet.marksOf(query), filters: known, sort: state.sort, view: state.view };
      if (known) {
        fillFilters(known, docs, state);
        list.docs = rank.filter(known, docs, state);
      }
      var counts = rank.byTerm(values[2].terms, known ? rank.filter(known, docs, state, 'term') : docs);
      parts.overview.showTerms(byTerm, counts, state.term, words, chooseTerm);
      return (docs.length ? Promise.resolve([]) : parts.offers.offersFor(index, found)).then(offered => {
        if (now === turn) parts.overview.showOffers(offers, offered, words, text => parts.address.write({ q: text, view: state.view }));
        return show(list, 0, Math.max(list.view ? LINES : PAGE, kept && kept.shown || 0));
      }).then(() => { parts.results.goBackTo(results, kept); });
    }).catch(() => { if (now === turn) showNothing(words.failed); });
  }

  function showNothing(why) {
    results.textContent = count.textContent = '';
    label.textContent = why;
    more.hidden = unfilter.hidden = byTerm.hidden = offers.hidden = view.hidden = true;
    main.removeAttribute('aria-busy');
  }

  function show(list, from, until) {
    var now = turn;
    var order = list.sort === 'date' ? Promise.resolve(rank.inOrderOfDay(list.docs, list.filters)) : rank.inOrderOfRank(list.found, list.docs, until);
    // Lines are sorted anew with those that come later.
    var first = list.view ? 0 : from;
    return order.then(docs => Promise.all(docs.slice(first, until).map(doc => index.text(doc)))).then(texts => {
      if (now !== turn) return;
      if (!first) results.textContent = '';
      results.classList.toggle('lines', !!list.view);
      (list.view ? parts.results.linesOf(texts, list.wanted, list.view, words) : texts.map(text => parts.results.resultOf(text, list.wanted, words)))
        .forEach(item => { results.appendChild(item); });
      shown = list;
      list.next = until;
      more.hidden = list.docs.length <= until;
      view.hidden = !list.docs.length;
      sayHowMany(list.docs.length, list.all);
      main.removeAttribute('aria-busy');
    });
  }

  // Where only the filters leave nothing, it is the filters that are offered to be taken away.
  function sayHowMany(left, all) {
    count.textContent = grouped(left);
    label.textContent = left === 1 ? words.one : left ? words.many : all ? words.filtered.replace('{0}', grouped(all)) : words.none;
    unfilter.hidden = left > 0 || all === 0;
  }

  function grouped(number) {
    return parts.overview.grouped(number, words.separator);
  }

  // Every choice with how many results it would leave.
  function fillFilters(known, docs, state) {
    filters.open = true;
    selects.forEach(select => {
      if (isOrder(select)) select.value = state[select.name] || '';
      else fillFilter(select, known, rank.filter(known, docs, state, select.name), rank.numberOf(known, select.name, state[select.name]));
    });
  }

  // Those that leave all results.
  function isOrder(select) {
    return rank.FILTERS.indexOf(select.name) < 0;
  }

  function fillFilter(select, known, docs, chosen) {
    var names = known.names[select.name], of = known.of[select.name], counts = new Uint32Array(names.length);
    docs.forEach(doc => { counts[of[doc]]++; });
    while (select.length > 1) select.remove(1);
    names.forEach((name, number) => {
      if (!number || !counts[number] && number !== chosen) return;
      var option = element('option', '', name + ' (' + grouped(counts[number]) + ')');
      option.value = name;
      select.appendChild(option);
    });
    select.value = chosen ? names[chosen] : '';
  }

  // ---- The state stands in the address, behind #, so that it works from a disk and can be linked.

  function readState() {
    return parts.address.read(location.hash);
  }

  // The address of a query with what is chosen now, or with another term.
  function addressOf(query, term) {
    var state = readState(), next = { q: query };
    // A filter that a link has brought has no choices to show before the first search.
    selects.forEach(select => { next[select.name] = select.value || (select.length < 2 && state[select.name]); });
    if (term !== undefined) next.term = term;
    return parts.address.write(next);
  }

  function chooseTerm(term) {
    keepPlace();
    location.hash = addressOf(field.value, term);
    label.parentElement.focus();
  }

  function writeState(isTyping) {
    var hash = addressOf(field.value);
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
    selects.forEach(select => {
      if (isOrder(select)) select.value = state[select.name] || '';
      else if (!filters.open) select.value = '';
    });
    run(false, history.state);
  }

  function keepPlace() {
    parts.results.keepPlace(results, shown ? shown.next : PAGE);
  }

  // ---- What the reader does

  function submit(event) {
    event.preventDefault();
    clearTimeout(field.timer);
    writeState(false);
  }

  function type() {
    clearTimeout(field.timer);
    field.timer = setTimeout(() => { writeState(true); }, 200);
  }

  function showMore() {
    var first = results.children.length;
    show(shown, shown.next, shown.next + (shown.view ? LINES : PAGE)).then(() => {
      if (shown.view) label.parentElement.focus();
      else if (results.children[first]) results.children[first].querySelector('a').focus();
    });
  }

  function takeFiltersAway() {
    selects.forEach(select => { if (!isOrder(select)) select.value = ''; });
    writeState(false);
    // The button goes; the field would bring up the keyboard of a phone, over the results.
    label.parentElement.focus();
  }

  // Arrows go from the field through the results and back; Esc goes back to the field, and there clears it.
  function followKey(event) {
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
  }

  form.hidden = main.querySelector('[data-hint]').hidden = false;
  form.addEventListener('submit', submit);
  field.addEventListener('input', type);
  filters.addEventListener('toggle', () => { if (filters.open && shown && !shown.filters) run(false); });
  selects.forEach(select => { select.addEventListener('change', () => { writeState(false); }); });
  more.addEventListener('click', showMore);
  unfilter.addEventListener('click', takeFiltersAway);
  results.addEventListener('click', keepPlace);
  window.addEventListener('pagehide', keepPlace);
  window.addEventListener('hashchange', followAddress);
  document.addEventListener('keydown', followKey);

  index.root().catch(() => {});
  followAddress();
  if (!location.hash) field.focus();
})();
