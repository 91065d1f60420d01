/* Finds a Luxembourg locality by its name or its postcode while one of them is typed, and fills in both. The list
   (places.json, with its source) is loaded when it is needed first; the search itself asks nobody. Whoever lives
   elsewhere, or in a place that the list does not have, goes on typing. Follows the ARIA pattern of the combobox. */
(function () {
  'use strict';

  var form = document.getElementById('a');
  var MOST = 8;
  var FEWEST = 2;
  var places = null;
  var box = null;
  var input = null;
  var found = [];
  var at = -1;
  var filling = false;

  if (!form) {
    return;
  }

  /* Upper and lower case, accents and hyphens do not matter. */
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  }

  function spread(ranges) {
    return ranges.split(' ').reduce(function (all, range) {
      var ends = range.split('-').map(Number);
      for (var code = ends[0]; code <= ends[ends.length - 1]; code++) {
        all.push(String(code));
      }
      return all;
    }, []);
  }

  function load() {
    if (!places) {
      places = fetch(form.getAttribute('data-places'), { credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.json() : { places: [] }; })
        .then(function (list) {
          return list.places.map(function (one) {
            return { name: one[0], commune: one[1], codes: spread(one[2]), plain: plain(one[0]) };
          });
        })
        .catch(function () {
          places = null;
          return [];
        });
    }
    return places;
  }

  function isCode(field) {
    return /\/postcode$/.test(field.getAttribute('data-place'));
  }

  function byCode(list, typed) {
    var digits = typed.replace(/\D/g, '');
    var hits = [];
    list.forEach(function (one) {
      one.codes.forEach(function (code) {
        if (code.indexOf(digits) === 0) {
          hits.push({ code: code, place: one });
        }
      });
    });
    return digits.length < FEWEST ? [] : hits.sort(function (a, b) { return a.code.localeCompare(b.code); });
  }

  function byName(list, typed) {
    var name = plain(typed);
    if (name.length < FEWEST) {
      return [];
    }
    var first = list.filter(function (one) { return one.plain.indexOf(name) === 0; });
    var later = list.filter(function (one) { return one.plain.indexOf(' ' + name) > 0; });
    return first.concat(later).map(function (one) { return { code: one.codes.length === 1 ? one.codes[0] : '', place: one }; });
  }

  function textOf(hit) {
    var commune = hit.place.commune === hit.place.name ? '' : ' (' + hit.place.commune + ')';
    return (hit.code ? 'L-' + hit.code + ' ' : '') + hit.place.name + commune;
  }

  /* The list under the input. */
  function close() {
    if (box) {
      box.remove();
      box = null;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }
    at = -1;
    found = [];
  }

  function option(hit, index) {
    var line = document.createElement('li');
    line.id = 'place_' + index;
    line.setAttribute('role', 'option');
    line.setAttribute('aria-selected', 'false');
    line.textContent = textOf(hit);
    return line;
  }

  function open(hits) {
    close();
    found = hits.slice(0, MOST);
    if (!found.length) {
      return;
    }
    box = document.createElement('ul');
    box.id = 'places';
    box.className = 'places';
    box.setAttribute('role', 'listbox');
    box.setAttribute('aria-label', form.getAttribute('data-places-label'));
    found.map(option).forEach(function (line) { box.appendChild(line); });
    input.insertAdjacentElement('afterend', box);
    input.setAttribute('aria-expanded', 'true');
  }

  function mark(index) {
    at = (index + found.length) % found.length;
    Array.from(box.children).forEach(function (line, position) { line.setAttribute('aria-selected', String(position === at)); });
    input.setAttribute('aria-activedescendant', 'place_' + at);
    box.children[at].scrollIntoView({ block: 'nearest' });
  }

  function fill(field, value) {
    if (field && value && field.value !== value) {
      filling = true;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      filling = false;
    }
  }

  function sibling(field, part) {
    var parent = field.getAttribute('data-place').replace(/[^/]+$/, '');
    return form.querySelector('[data-place="' + CSS.escape(parent + part).replace(/"/g, '\\"') + '"]');
  }

  function take(hit) {
    var field = input;
    var postcode = isCode(field) ? field : sibling(field, 'postcode');
    var locality = isCode(field) ? sibling(field, 'locality') : field;
    close();
    fill(postcode, hit.code);
    fill(locality, hit.place.name);
  }

  /* What happens in the inputs. */
  function ours(element) {
    return element instanceof HTMLInputElement && element.getAttribute('data-place') && element.form === form;
  }

  document.addEventListener('focusin', function (event) {
    if (ours(event.target)) {
      load();
      ['role:combobox', 'aria-autocomplete:list', 'aria-expanded:false', 'aria-controls:places', 'autocomplete:off'].forEach(function (pair) {
        event.target.setAttribute(pair.split(':')[0], pair.split(':')[1]);
      });
    }
  });

  form.addEventListener('input', function (event) {
    if (filling || !ours(event.target)) {
      return;
    }
    var field = event.target;
    var typed = field.value;
    load().then(function (list) {
      if (field.value === typed && document.activeElement === field) {
        input = field;
        open(isCode(field) ? byCode(list, typed) : byName(list, typed));
      }
    });
  });

  document.addEventListener('keydown', function (event) {
    if (!box || event.target !== input) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      mark(event.key === 'ArrowDown' ? at + 1 : Math.max(at, 0) - 1);
    } else if (event.key === 'Enter' && at >= 0) {
      take(found[at]);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }, true);

  document.addEventListener('pointerdown', function (event) {
    var line = box && event.target.closest('#places li');
    if (line) {
      event.preventDefault();
      take(found[Array.from(box.children).indexOf(line)]);
    }
  });

  form.addEventListener('focusout', function (event) {
    if (event.target === input) {
      close();
    }
  });
}());
