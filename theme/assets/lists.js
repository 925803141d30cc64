// Filters a long list of reports by words, typed with or without marks. Without this file the list is whole.
(function () {
  'use strict';

  [].forEach.call(document.querySelectorAll('[data-filter]'), function (place) {
    var field = document.createElement('input'), label = document.createElement('label'), status = document.createElement('p');
    var items = [].map.call(document.querySelectorAll('.report-list > li'), function (item) { return { element: item, words: plain(item.textContent) }; });
    var groups = [].slice.call(document.querySelectorAll('.group')), index = document.querySelector('.groups-index');
    field.type = 'search';
    field.autocomplete = 'off';
    label.textContent = place.getAttribute('data-filter') + ' ';
    label.appendChild(field);
    status.setAttribute('role', 'status');
    place.appendChild(label);
    place.appendChild(status);
    place.hidden = false;
    field.addEventListener('input', filter);
    // A browser that goes back fills the field again, without a word.
    window.addEventListener('pageshow', filter);

    function filter() {
      var words = plain(field.value).split(' ').filter(Boolean), left = 0;
      items.forEach(function (item) {
        item.element.hidden = !words.every(function (word) { return item.words.indexOf(word) >= 0; });
        if (!item.element.hidden) left++;
      });
      groups.forEach(function (group) { group.hidden = !group.querySelector('.report-list > li:not([hidden])'); });
      // Its links would lead to groups of which nothing is left.
      if (index) index.hidden = words.length > 0;
      status.textContent = !words.length ? '' : left === 1 ? place.getAttribute('data-one') : place.getAttribute('data-many').replace('{0}', left);
    }
  });

  // Small letters without marks, with one blank between words.
  function plain(text) {
    var letters = text.normalize ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
    return letters.toLowerCase().replace(/\u0111/g, 'd').replace(/\s+/g, ' ').trim();
  }
})();
