/* Narrows the timeline by words, subject, actor, status and source. Everything is on the page without it.
   The choice is kept in the address, so that it can be shared and the back button undoes it.
   A short timeline hides what does not match; of a long one, spread over pages, it lists what does. */
(function () {
  'use strict';
  var script = document.currentScript;
  var form = document.querySelector('form.filter');
  if (!form || !window.URLSearchParams) return;
  form.hidden = false; // At once, before what stands below is there: nothing may jump.

  var told = form.querySelector('output');
  var results; // Where a long timeline lists what matches.
  var fields = ['q', 'subject', 'actor', 'status', 'source'];
  var rows = null; // [address, when, title, status, subjects, actors, sources, quotes] of each event
  var waiting = false;
  var typing = false;

  /* Without accents and capitals, so that "resume" finds "Résumé". */
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function load() {
    if (rows || waiting) return;
    waiting = true;
    var data = document.createElement('script');
    data.src = script.getAttribute('data-events');
    data.onload = function () {
      rows = window.datelineEvents.map(function (row) {
        return { row: row, text: fold(row.join('\n')) };
      });
      apply();
    };
    document.head.appendChild(data);
  }

  function value(name) {
    return form.elements[name] ? form.elements[name].value.trim() : '';
  }

  function chosen() {
    return fields.some(value);
  }

  function matcher() {
    var words = fold(value('q')).split(/\s+/).filter(Boolean);
    var subject = value('subject');
    var actor = value('actor');
    var status = value('status');
    var source = value('source');
    return function (event) {
      var row = event.row;
      return (!status || row[3] === status) &&
        (!subject || row[4].indexOf(subject) >= 0) &&
        (!actor || row[5].indexOf(actor) >= 0) &&
        (!source || row[6].indexOf(source) >= 0) &&
        words.every(function (word) { return event.text.indexOf(word) >= 0; });
    };
  }

  function apply() {
    if (!chosen()) {
      show(null);
    } else if (rows) {
      show(rows.filter(matcher()));
    } else {
      load();
    }
  }

  /* Shows these events alone, or all for null. */
  function show(found) {
    told.textContent = !found ? '' : !found.length ? form.dataset.none
      : form.dataset.found.replace('{0}', found.length).replace('{1}', rows.length);
    form.querySelector('button').hidden = !found;
    document.body.classList.toggle('filtered', !!found);
    if (results) list(found || []); else hide(found);
  }

  function hide(found) {
    var ids = found && new Set(found.map(function (event) { return event.row[0].split('#')[1]; }));
    document.querySelectorAll('.span').forEach(function (section) {
      var any = false;
      section.querySelectorAll('.event').forEach(function (item) {
        item.hidden = !!ids && !ids.has(item.id);
        any = any || !item.hidden;
      });
      section.hidden = !any;
    });
    document.querySelectorAll('.background').forEach(function (folded) {
      folded.hidden = !folded.querySelector('.span:not([hidden])');
      if (ids && !folded.open) { // Opened to show what matches, closed again after.
        folded.open = true;
        folded.setAttribute('data-opened', '');
      } else if (!ids && folded.hasAttribute('data-opened')) {
        folded.open = false;
        folded.removeAttribute('data-opened');
      }
    });
  }

  function list(found) {
    var items = document.createDocumentFragment();
    found.slice(0, 100).forEach(function (event) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      var when = document.createElement('span');
      var title = document.createElement('span');
      link.href = event.row[0];
      when.className = 'when';
      when.textContent = event.row[1];
      title.dir = 'auto';
      title.textContent = event.row[2];
      link.append(when, ' ', title);
      item.append(link);
      items.append(item);
    });
    results.replaceChildren(items);
    results.hidden = !found.length;
  }

  function remember(replace) {
    var query = new URLSearchParams();
    fields.forEach(function (name) { if (value(name)) query.set(name, value(name)); });
    var address = location.pathname + (String(query) ? '?' + query : '');
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  }

  function recall() {
    var query = new URLSearchParams(location.search);
    fields.forEach(function (name) {
      if (form.elements[name]) form.elements[name].value = query.get(name) || '';
    });
    typing = false;
    apply();
  }

  form.addEventListener('focusin', load);
  form.elements.q.addEventListener('input', function () {
    remember(typing); // Words typed are one step back, not one for each letter.
    typing = true;
    apply();
  });
  form.addEventListener('change', function (event) {
    if (event.target.name !== 'q') {
      remember(false);
      apply();
    }
  });
  form.addEventListener('focusout', function () { typing = false; });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function (event) {
    event.preventDefault();
    fields.forEach(function (name) { if (form.elements[name]) form.elements[name].value = ''; });
    remember(false);
    apply();
    form.elements.q.focus();
  });
  addEventListener('popstate', recall);
  addEventListener('hashchange', function () {
    var target = document.getElementById(location.hash.slice(1));
    if (target && !target.offsetParent) { // A link to an event that is filtered away shows all again.
      show(null);
      target.scrollIntoView();
    }
  });
  addEventListener('DOMContentLoaded', function () {
    results = document.getElementById('results');
    recall();
  });
})();
