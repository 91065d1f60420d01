/* A draft has a past and company: takes changes back and makes them again, shows who else has the draft open, and draws
   what they change. Asks only while somebody sits before the page, so that an idle page does not keep the session open. */
(function () {
  'use strict';

  var form = document.getElementById('a');
  if (!form || !window.jQuery) {
    return;
  }
  var $ = window.jQuery;
  var ASK_EVERY = 10000;
  var AWAY_AFTER = 120000;
  var MOST = 3;
  var place = form.querySelector('.company');
  var tab = Array.from(crypto.getRandomValues(new Uint8Array(16)), function (one) { return one.toString(16).padStart(2, '0'); }).join('');
  var touched = Date.now();
  var asked = 0;

  /* Back and forth. */
  function offer(back, forth) {
    document.getElementById('a:undo').disabled = !back;
    document.getElementById('a:redo').disabled = !forth;
  }

  function showMoved(id) {
    var part = document.getElementById(id);
    var field = part && (part.querySelector('.field') || part);
    if (!field) {
      return;
    }
    var label = field.querySelector('label, legend, .field-label');
    form.querySelector('[data-moved]').textContent = form.getAttribute('data-undone').replace('{0}', label ? label.textContent : '');
    document.dispatchEvent(new CustomEvent('espace:show', { detail: field }));
    field.classList.add('is-moved');
    field.scrollIntoView({ block: 'center' });
    window.setTimeout(function () { field.classList.remove('is-moved'); }, 2000);
  }

  $(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
    if (args && args.back !== undefined) {
      offer(args.back, args.forth);
    }
    if (args && args.shown) {
      showMoved(args.shown);
    }
  });

  /* Where the browser takes typing back by itself, it does; elsewhere the keys mean the draft. */
  function isTyping(element) {
    return element.matches('textarea, [contenteditable], input:not([type=radio]):not([type=checkbox]):not([type=button])');
  }

  document.addEventListener('keydown', function (event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    var key = event.key.toLowerCase();
    var forth = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && key !== 'y') {
      return;
    }
    var button = document.getElementById(forth ? 'a:redo' : 'a:undo');
    event.preventDefault();
    if (!button.disabled) {
      button.click();
    }
  });

  /* The others. */
  function titleOf(step) {
    var link = Array.from(form.querySelectorAll('.step-list a')).find(function (one) {
      return new URL(one.href).searchParams.get('step') === step;
    });
    return link ? link.querySelector('span').textContent : step;
  }

  function line(other) {
    var text = place.getAttribute(other.self ? 'data-self' : 'data-here');
    var paragraph = document.createElement('p');
    paragraph.textContent = text.replace('{0}', other.name).replace('{1}', titleOf(other.step)).replace('{2}', other.at);
    return paragraph;
  }

  function showCompany(others) {
    var places = new Map();
    others.slice().reverse().forEach(function (other) { places.set(other.name + ' ' + other.step, other); });
    var lines = Array.from(places.values()).reverse().slice(0, MOST).map(line);
    var before = Array.from(place.children).map(function (one) { return one.textContent; }).join('\n');
    if (before !== lines.map(function (one) { return one.textContent; }).join('\n')) {
      place.replaceChildren.apply(place, lines);
      place.hidden = !lines.length;
    }
  }

  function told(company) {
    showCompany(company.others);
    if (company.version > Number(form.getAttribute('data-version'))) {
      window.refreshDraft();
    }
  }

  function parameters(more) {
    return new URLSearchParams(Object.assign({ n: form.getAttribute('data-number'), tab: tab, step: form.getAttribute('data-step') }, more));
  }

  function ask() {
    if (document.hidden || document.documentElement.hasAttribute('data-session-over') || Date.now() - touched > AWAY_AFTER) {
      return;
    }
    asked = Date.now();
    fetch('/space/presence', { method: 'POST', body: parameters({}), credentials: 'same-origin', cache: 'no-store', headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(function (answer) { return answer.ok ? answer.json().then(told) : undefined; })
      .catch(function () { showCompany([]); });
  }

  ['pointermove', 'pointerdown', 'keydown', 'focus'].forEach(function (name) {
    window.addEventListener(name, function () {
      touched = Date.now();
      if (touched - asked > ASK_EVERY) {
        ask();
      }
    }, { passive: true, capture: true });
  });
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden) {
      ask();
    }
  });
  document.addEventListener('espace:session', ask);
  window.addEventListener('pagehide', function () {
    navigator.sendBeacon('/space/presence', parameters({ left: 'true' }));
  });
  window.setInterval(ask, ASK_EVERY);

  $(function () {
    offer(form.getAttribute('data-back') === 'true', form.getAttribute('data-forth') === 'true');
    ask();
  });
}());
