/* On a phone a step is answered one decision at a time: a field, a group of fields or the rows of a repeat. Whoever wants
   the whole step gets it, and keeps it. The step itself is the same, and is sent as a whole. */
(function () {
  'use strict';

  var form = document.getElementById('a');
  var bar = form && form.querySelector('.one');
  if (!bar) {
    return;
  }
  var PHONE = window.matchMedia('(max-width: 40rem)');
  var WHOLE = 'espace.whole';
  var now = '';
  var whole = kept();

  function kept() {
    try {
      return localStorage.getItem(WHOLE) === 'true';
    } catch (forbidden) {
      return false;
    }
  }

  /* Those that apply: the others are empty places. */
  function decisions() {
    return Array.from(form.querySelectorAll('.assistant-form > [id^="a:w_"], .assistant-form > [id^="a:b_"]')).filter(function (part) {
      return part.querySelector('.field, .group, button');
    });
  }

  function show(focus) {
    var all = decisions();
    var one = PHONE.matches && !whole && all.length > 1;
    var at = Math.max(all.findIndex(function (part) { return part.id === now; }), 0);
    now = all.length ? all[at].id : '';
    form.classList.toggle('is-one', one);
    form.classList.toggle('is-last', at === all.length - 1);
    all.forEach(function (part, index) { part.classList.toggle('is-waiting', one && index !== at); });
    bar.hidden = !PHONE.matches || all.length < 2;
    var place = bar.getAttribute('data-place').replace('{0}', String(at + 1)).replace('{1}', String(all.length));
    if (bar.querySelector('p').textContent !== place) {
      bar.querySelector('p').textContent = place;
    }
    bar.querySelector('[data-go="-1"]').hidden = !one || at === 0;
    bar.querySelector('[data-go="1"]').hidden = !one || at === all.length - 1;
    bar.querySelector('p').hidden = !one;
    var toggle = bar.querySelector('[data-whole]');
    toggle.textContent = toggle.getAttribute(whole ? 'data-one' : 'data-whole');
    if (focus && one) {
      var input = all[at].querySelector('input:not([type=hidden]), select, textarea, button');
      if (input) {
        input.focus();
      }
      all[at].scrollIntoView({ block: 'center' });
    }
  }

  bar.addEventListener('click', function (event) {
    var go = event.target.closest('[data-go]');
    if (go) {
      var all = decisions();
      var at = all.findIndex(function (part) { return part.id === now; }) + Number(go.getAttribute('data-go'));
      now = all[Math.min(Math.max(at, 0), all.length - 1)].id;
      show(true);
    } else if (event.target.closest('[data-whole]')) {
      whole = !whole;
      try {
        localStorage.setItem(WHOLE, String(whole));
      } catch (forbidden) {
        now = '';
      }
      show(false);
    }
  });

  document.addEventListener('espace:show', function (event) {
    var part = event.detail.closest('.assistant-form > [id^="a:w_"], .assistant-form > [id^="a:b_"]');
    if (part) {
      now = part.id;
      show(false);
    }
  });

  PHONE.addEventListener('change', function () { show(false); });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () { show(false); });
  }
  show(false);
}());
