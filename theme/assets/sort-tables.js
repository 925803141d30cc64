// Sorts the rows of a table by a column: numbers by their value, words as the language sorts them. The table is readable without this file.
(function () {
  'use strict';

  [].forEach.call(document.querySelectorAll('table[data-sort]'), function (table) {
    var body = table.tBodies[0];
    var heads = [].slice.call(table.tHead.rows[0].cells);
    [].forEach.call(body.rows, function (row, number) { row.setAttribute('data-number', number); });
    heads.forEach(function (head, column) { offer(table.getAttribute('data-sort'), body, heads, column, head); });
  });

  function offer(words, body, heads, column, head) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.title = words + ': ' + head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      var down = head.getAttribute('aria-sort') === 'ascending';
      heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sort(body, column, down ? -1 : 1);
    });
  }

  // Rows with the same value keep the order of the report; empty cells come last.
  function sort(body, column, sign) {
    var rows = [].slice.call(body.rows).map(function (row) {
      var cell = row.cells[column];
      var value = cell.getAttribute('data-value');
      return { row: row, number: +row.getAttribute('data-number'), value: value === null ? cell.textContent : +value };
    });
    rows.sort(function (a, b) {
      if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1;
      var order = typeof a.value === 'number' ? a.value - b.value : a.value.localeCompare(b.value, 'vi');
      return order * sign || a.number - b.number;
    });
    rows.forEach(function (sorted) { body.appendChild(sorted.row); });
  }
})();
