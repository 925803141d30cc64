// References for bibliographies, of a section or a paragraph: from what the head of the page says of the report. The links are files of the whole report.
(function () {
  'use strict';

  var WRITERS = { bib: bibtex, ris: ris, json: csl };
  var TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', json: 'application/json' };
  var block = document.querySelector('[data-references]'), bar = null;
  window.siteReference = { of: referenceOf, write: function (format, reference) { return WRITERS[format](reference); } };
  if (!block || !window.URL || !URL.createObjectURL || !('download' in document.createElement('a'))) return;

  // On a page of a section its links give the section.
  if (block.getAttribute('data-references')) {
    block.addEventListener('click', function (event) {
      var link = event.target.closest ? event.target.closest('a') : null;
      if (!link) return;
      event.preventDefault();
      save(formatOf(link), block.getAttribute('data-references'), '');
    });
  }
  document.addEventListener('click', function (event) {
    if (event.target.classList && event.target.classList.contains('cite')) offer(event.target);
  });

  // After a paragraph was cited: the same links, for the paragraph.
  function offer(button) {
    var number = button.previousElementSibling, place = number.getAttribute('aria-label'), id = number.getAttribute('href').split('#')[1];
    if (!bar) {
      bar = document.createElement('span');
      bar.className = 'references cite-formats';
      bar.setAttribute('role', 'group');
      document.addEventListener('keydown', function (event) { if (event.key === 'Escape') hide(); });
    }
    // After the button, which comes before it for the keyboard too; to the eye it is the lower edge of the window.
    button.parentElement.insertBefore(bar, button.nextSibling);
    document.body.classList.add('citing');
    bar.hidden = false;
    bar.setAttribute('aria-label', place);
    bar.textContent = place + ': ';
    [].forEach.call(block.querySelectorAll('a'), function (link) {
      var one = document.createElement('button');
      one.type = 'button';
      one.textContent = link.textContent;
      one.addEventListener('click', function () { save(formatOf(link), place, id); });
      bar.appendChild(one);
    });
    var close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', block.getAttribute('data-close'));
    close.addEventListener('click', function () {
      hide();
      button.focus();
    });
    bar.appendChild(close);
  }

  function hide() {
    bar.hidden = true;
    document.body.classList.remove('citing');
  }

  function formatOf(link) {
    return /[^.]+$/.exec(link.getAttribute('href'))[0];
  }

  function save(format, place, id) {
    var reference = referenceOf(document, place, id), link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([WRITERS[format](reference)], { type: TYPES[format] }));
    link.download = reference.key + '.' + (format === 'json' ? 'csl.json' : format);
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  // The counterpart of src/Pages/References/Reference.cs, with the place that is cited.
  function referenceOf(page, place, id) {
    function meta(name) {
      var found = page.querySelector('meta[name="' + name + '"]');
      return found ? found.content : '';
    }
    var published = meta('citation_publication_date'), block = page.querySelector('[data-references]');
    return {
      key: block.getAttribute('data-key') + (id ? '-' + id : ''), title: meta('citation_inbook_title') || meta('citation_title'),
      author: meta('citation_author'), publisher: meta('citation_technical_report_institution'),
      date: (published || meta('citation_online_date')).split('/'), isDated: !!published,
      number: meta('citation_technical_report_number'), kind: meta('DC.type'), place: block.getAttribute('data-place'),
      language: meta('citation_language'), archive: block.getAttribute('data-archive'), section: place,
      url: meta('citation_public_url') && meta('citation_public_url') + (id ? '#' + id : '')
    };
  }

  function bibtex(of) {
    var day = of.date.join('-'), fields = [
      ['author', of.author && '{' + escaped(of.author) + '}'],
      ['title', '{' + escaped(of.title) + '}'], ['institution', escaped(of.publisher)], ['type', escaped(of.kind)],
      ['number', escaped(of.number)], ['address', escaped(of.place)], ['year', of.isDated && of.date[0]], ['date', of.isDated && day],
      ['langid', of.language === 'vi' && 'vietnamese'], ['howpublished', escaped(of.archive)], ['url', of.url], ['urldate', !of.isDated && day],
      ['note', escaped(of.section)]
    ];
    var lines = fields.filter(hasValue).map(function (field) { return '  ' + field[0] + ' = {' + field[1] + '},\n'; });
    return '@techreport{' + of.key + ',\n' + lines.join('') + '}\n';
  }

  function escaped(text) {
    var names = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
    return text && text.replace(/[\\~^&%$#_{}]/g, function (sign) { return names[sign] || '\\' + sign; });
  }

  function ris(of) {
    var day = of.date.join('/'), fields = [
      ['TY', 'RPRT'], ['ID', of.key], ['AU', of.author], ['TI', of.title], ['PB', of.publisher], ['M3', of.kind], ['SN', of.number], ['CY', of.place],
      ['PY', of.isDated && of.date[0]], ['DA', of.isDated && day], ['LA', of.language], ['DB', of.archive], ['UR', of.url], ['Y2', !of.isDated && day],
      ['N1', of.section]
    ];
    return fields.filter(hasValue).map(function (field) { return field[0] + '  - ' + field[1] + '\r\n'; }).join('') + 'ER  - \r\n';
  }

  function csl(of) {
    var item = { id: of.key, type: 'report', title: of.title };
    if (of.author) item.author = [{ literal: of.author }];
    item.publisher = of.publisher;
    var rest = [['genre', of.kind], ['number', of.number], ['publisher-place', of.place],
      [of.isDated ? 'issued' : 'accessed', { 'date-parts': [of.date.map(Number)] }], ['language', of.language], ['archive', of.archive], ['URL', of.url],
      ['section', of.section]];
    rest.filter(hasValue).forEach(function (field) { item[field[0]] = field[1]; });
    return JSON.stringify([item], null, 2) + '\n';
  }

  function hasValue(field) {
    return !!field[1];
  }
})();
