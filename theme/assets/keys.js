// Keys that lead through a report, and ways to pass its address on. Every page works without this file.
(function () {
  'use strict';

  document.addEventListener('keydown', followKey);
  [].forEach.call(document.querySelectorAll('[data-share]'), offerToShare);

  function followKey(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(document.activeElement)) return;
    var help = document.querySelector('link[rel=help]');
    if (event.key === 'ArrowLeft' && !event.shiftKey) follow(document.querySelector('a[rel=prev]'));
    else if (event.key === 'ArrowRight' && !event.shiftKey) follow(document.querySelector('a[rel=next]'));
    else if (event.key === 'm') openContents(document.querySelector('.contents'), event);
    else if (event.key === '?' && help) follow(help);
    // Where a field is seen, site.js has gone to it.
    else if (event.key === '/') follow(document.querySelector('[data-search]'));
  }

  function follow(link) {
    if (link) location.href = link.href;
  }

  // Fields take letters; what is wider than its window takes the arrows.
  function isTaken(element) {
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return true;
    for (; element && element !== document.body; element = element.parentElement) {
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible') return true;
    }
    return document.documentElement.scrollWidth > document.documentElement.clientWidth;
  }

  // To the line of the page that is being read, else to the first one.
  function openContents(contents, event) {
    if (!contents) return;
    var details = contents.querySelector('details'), line = contents.querySelector('[aria-current]') || contents.querySelector('li a');
    event.preventDefault();
    line.focus();
    // What is folded away takes no focus.
    if (!details || document.activeElement === line) return;
    details.open = true;
    line.focus();
  }

  function offerToShare(place) {
    var copy = place.querySelector('[data-copy]'), sheet = place.querySelector('[data-sheet]'), status = place.querySelector('[role=status]');
    var canonical = document.querySelector('link[rel=canonical]');
    var address = canonical ? canonical.href : location.href.split('#')[0];
    place.hidden = false;
    sheet.hidden = !navigator.share;
    // site.js, which stands before this script on every page, copies.
    copy.addEventListener('click', function () { window.siteCopy(address, copy, place.dataset, say); });
    sheet.addEventListener('click', function () {
      navigator.share({ title: document.title, url: address }).then(null, function () { /* the reader closed it */ });
    });

    function say(text) {
      status.textContent = text;
    }
  }
})();
