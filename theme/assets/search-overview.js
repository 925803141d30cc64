// Search, overview: what stands above the results: how many each term has, and what a query without result may have meant.
var searchParts = searchParts || {};

searchParts.overview = (() => {
  'use strict';

  var SVG = 'http://www.w3.org/2000/svg';
  var element = searchParts.results.element;

  // A button for each term, with a bar as high as its share of the syllables; none where there is one term only.
  function showTerms(place, counts, chosen, words, choose) {
    var most = Math.max.apply(null, counts.map(term => term.rate).concat(0)), list = place.querySelector('ul');
    place.hidden = counts.length < 2 || !most;
    list.textContent = '';
    if (!place.hidden) counts.forEach(term => { list.appendChild(itemOf(term, most, chosen, words, choose)); });
  }

  function itemOf(term, most, chosen, words, choose) {
    var item = element('li'), button = element('button', 'term-count'), isChosen = chosen === term.name;
    button.type = 'button';
    button.title = words.term.replace('{0}', term.name);
    button.setAttribute('aria-pressed', String(isChosen));
    button.disabled = !term.count && !isChosen;
    button.appendChild(barOf(term.rate / most));
    button.appendChild(element('span', 'n', term.name.split(' (')[0]));
    button.appendChild(document.createTextNode(' '));
    button.appendChild(element('span', 'number', grouped(term.count, words.separator)));
    button.appendChild(document.createTextNode(' '));
    button.appendChild(element('span', 'rate', decimal(term.rate, words.separator)));
    button.addEventListener('click', () => { choose(isChosen ? '' : term.name); });
    item.appendChild(button);
    return item;
  }

  function barOf(share) {
    var bar = document.createElementNS(SVG, 'svg'), height = Math.round(share * 100) / 10;
    bar.setAttribute('viewBox', '0 0 10 10');
    bar.setAttribute('preserveAspectRatio', 'none');
    bar.setAttribute('aria-hidden', 'true');
    bar.setAttribute('class', 'bar');
    bar.appendChild(rectangle('ground', 9.6, 0.4));
    bar.appendChild(rectangle('height', 10 - height, height));
    return bar;
  }

  function rectangle(name, y, height) {
    var made = document.createElementNS(SVG, 'rect');
    made.setAttribute('class', name);
    made.setAttribute('width', 10);
    made.setAttribute('y', y);
    made.setAttribute('height', height);
    return made;
  }

  // Links, so that going back leads to what was typed.
  function showOffers(place, offers, words, addressOf) {
    place.textContent = '';
    place.hidden = !offers.length;
    offers.forEach(offer => {
      var link = element('a', '', offer.text);
      link.href = addressOf(offer.text);
      place.appendChild(document.createTextNode((offer.isFewer ? words.fewer : words.meant) + ' '));
      place.appendChild(link);
      place.appendChild(document.createTextNode(' (' + words.paragraphsFound.replace('{0}', grouped(offer.count, words.separator)) + ')'));
    });
  }

  // Counts in groups of three digits, as the language writes them.
  function grouped(number, separator) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);
  }

  // With one digit behind the sign that the language has for it.
  function decimal(number, separator) {
    var parts = number.toFixed(1).split('.');
    return grouped(parts[0], separator) + (separator === '.' ? ',' : '.') + parts[1];
  }

  return { showTerms: showTerms, showOffers: showOffers, grouped: grouped };
})();
