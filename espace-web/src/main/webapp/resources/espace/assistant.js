/* The assistant's side in the browser: nothing typed gets lost between the keyboard and the server.
   Faces' own ajax saves a field when it changes; this file saves it while it is typed, keeps what is not saved yet
   through updates, failures, reloads and an ended session, says loudly when saving fails, and tells the server what the
   user has seen in each field, so that nothing of somebody else is overwritten unseen.
   What is not saved yet lies in the tab's own storage, under the holder's mark: answers are nobody else's business, so
   they outlast neither the tab nor their saving. */
(function () {
  'use strict';

  var form = document.getElementById('a');
  if (!form || !window.jQuery) {
    return;
  }
  var $ = window.jQuery;
  var SAVE_AFTER = 500;
  var RETRY_AFTER = 2000;
  var RETRY_AT_MOST = 15000;
  var ANSWER_WITHIN = 20000;
  var session = document.getElementById('session');
  var HOLDER = 'espace.unsaved ' + (session ? session.getAttribute('data-holder') : '') + ' ';
  var STASH = HOLDER + form.getAttribute('data-number') + ' ' + form.getAttribute('data-step');
  var TRIES = STASH + ' tries';
  /* What the server does not know yet; what the user has seen in those fields; what stands in an input since it was saved. */
  var unsaved = new Map();
  var known = new Map();
  var base = new WeakMap();
  /* Fields in which somebody else wrote: they wait for the user's choice. */
  var held = new Set();
  var sent = new WeakMap();
  var timers = new Map();
  var retry = 0;
  var patience = RETRY_AFTER;
  var leaving = false;

  function byName(name) {
    return Array.prototype.filter.call(form.elements, function (field) { return field.name === name; });
  }

  function isChoice(field) {
    return field.type === 'radio' || field.type === 'checkbox';
  }

  /* Several choices stand one after the other, as in the form's data. */
  function chosen(fields, how) {
    return fields.filter(function (field) { return field[how]; }).map(function (field) { return field.value; }).join(' ');
  }

  function valueOf(name) {
    var fields = byName(name);
    if (!fields.length) {
      return undefined;
    }
    return isChoice(fields[0]) ? chosen(fields, 'checked') : fields[0].value;
  }

  function setValue(name, value) {
    byName(name).forEach(function (field) {
      if (isChoice(field)) {
        field.checked = field.type === 'radio' ? field.value === value : value.split(' ').indexOf(field.value) >= 0;
      } else {
        field.value = value;
      }
    });
  }

  /* What the server said or was told last to stand in the field. */
  function baseOf(name) {
    var fields = byName(name);
    if (!fields.length) {
      return '';
    }
    if (base.has(fields[0])) {
      return base.get(fields[0]);
    }
    if (isChoice(fields[0])) {
      return chosen(fields, 'defaultChecked');
    }
    if (fields[0].tagName === 'SELECT') {
      var option = Array.prototype.find.call(fields[0].options, function (one) { return one.defaultSelected; });
      return option ? option.value : '';
    }
    return fields[0].defaultValue;
  }

  /* The user changed a field. */
  function note(name) {
    if (!known.has(name)) {
      known.set(name, [baseOf(name)]);
    }
    unsaved.set(name, valueOf(name));
    held.delete(name);
    remember();
  }

  /* Keeps what is not saved yet for a reload, and what was seen for the next request. */
  function remember() {
    form.elements['a:seen'].value = JSON.stringify(Object.fromEntries(known));
    try {
      if (unsaved.size) {
        sessionStorage.setItem(STASH, JSON.stringify({ values: Array.from(unsaved), known: Array.from(known) }));
      } else {
        sessionStorage.removeItem(STASH);
      }
    } catch (forbidden) {
      return;
    }
  }

  function isAnswer(field) {
    return field.form === form && field.name && field.name.indexOf('a:i_') === 0;
  }

  /* What the user sees of it. */
  function show(state) {
    var saving = unsaved.size > held.size;
    form.classList.toggle('is-saving', saving);
    form.querySelector('.saving').hidden = !saving;
    if (state === 'saved') {
      say('');
    }
  }

  function say(text) {
    var place = form.querySelector('.failed');
    place.querySelector('p').textContent = text;
    place.querySelector('button').hidden = !text;
    place.classList.toggle('is-shown', Boolean(text));
  }

  /* aria-invalid follows the message beside the field. */
  function markErrors() {
    form.querySelectorAll('.field').forEach(function (field) {
      var wrong = field.querySelector('.field-error') !== null;
      field.classList.toggle('has-error', wrong);
      field.querySelectorAll('input, select, textarea').forEach(function (input) {
        input.setAttribute('aria-invalid', String(wrong));
      });
    });
  }

  /* Saving. */
  function change(name) {
    window.clearTimeout(timers.get(name));
    timers.delete(name);
    var fields = byName(name);
    var field = fields.find(function (one) { return one.checked; }) || fields[0];
    if (!field) {
      unsaved.delete(name);
      known.delete(name);
      remember();
      return;
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function flush() {
    Array.from(unsaved.keys()).filter(function (name) { return !held.has(name); }).forEach(change);
  }

  form.addEventListener('input', function (event) {
    var field = event.target;
    if (!isAnswer(field) || isChoice(field) || field.tagName === 'SELECT') {
      return;
    }
    note(field.name);
    field.closest('.field').classList.add('is-typing');
    window.clearTimeout(timers.get(field.name));
    timers.set(field.name, window.setTimeout(change, SAVE_AFTER, field.name));
    show();
  });

  form.addEventListener('change', function (event) {
    var field = event.target;
    if (isAnswer(field)) {
      window.clearTimeout(timers.get(field.name));
      timers.delete(field.name);
      note(field.name);
      show();
    }
  }, true);

  form.addEventListener('focusout', function (event) {
    var field = event.target.closest('.field');
    if (field) {
      field.classList.remove('is-typing');
    }
  });

  /* Enter saves the field instead of pressing whichever button comes first. */
  form.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.matches('input') && isAnswer(event.target)) {
      event.preventDefault();
      change(event.target.name);
    }
  });

  /* Answers that are searched by typing: the list is loaded once, when the first such field is entered, and the input offers
     what fits every word that was typed. */
  var lists = new Map();

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function list(address) {
    if (!lists.has(address)) {
      lists.set(address, fetch(address, { credentials: 'same-origin' }).then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)));
      }).then(function (text) {
        return text.split('\n').filter(Boolean).map(function (line) { return { text: line, plain: plain(line) }; });
      }));
      lists.get(address).catch(function () { lists.delete(address); });
    }
    return lists.get(address);
  }

  function offer(field) {
    list(field.getAttribute('data-list')).then(function (entries) {
      var words = plain(field.value).split(/\s+/).filter(Boolean);
      var fitting = entries.filter(function (entry) {
        return words.every(function (word) { return entry.plain.indexOf(word) >= 0; });
      }).slice(0, 30);
      var place = document.getElementById(field.getAttribute('list'));
      place.replaceChildren.apply(place, fitting.map(function (entry) { return new Option(entry.text, entry.text); }));
    }, function () {
      /* Without the list the code can still be typed; the server knows it. */
    });
  }

  ['focusin', 'input'].forEach(function (kind) {
    form.addEventListener(kind, function (event) {
      if (event.target.hasAttribute('data-list')) {
        offer(event.target);
      }
    });
  });

  /* What was sent the user has written, even if the answer gets lost. */
  $(document).on('pfAjaxSend', function (event, xhr, settings) {
    settings.timeout = ANSWER_WITHIN;
    sent.set(xhr, new Map(Array.from(unsaved.keys()).map(function (name) { return [name, valueOf(name)]; })));
    sent.get(xhr).forEach(function (value, name) {
      if (known.has(name) && known.get(name).indexOf(value) < 0) {
        known.get(name).push(value);
      }
    });
    remember();
  });

  /* What a request was about: the name of a field, or the id of a button. Radio buttons have ids of their own and share one name. */
  function nameOf(source) {
    var element = typeof source === 'string' ? document.getElementById(source) : source;
    return element ? element.name || element.id : source || '';
  }

  function settle(xhr, settings) {
    var source = nameOf(settings.source);
    var one = source.indexOf('a:i_') === 0;
    (sent.get(xhr) || new Map()).forEach(function (value, name) {
      if ((one && name !== source) || held.has(name)) {
        return;
      }
      if (byName(name).length) {
        base.set(byName(name)[0], value);
      }
      if (unsaved.get(name) === value) {
        unsaved.delete(name);
        known.delete(name);
      } else if (unsaved.has(name)) {
        known.set(name, [value]);
      }
    });
    remember();
  }

  /* Somebody else changed these fields since the user saw them: the choice is beside each. */
  function hold(names, source) {
    names.split(' ').forEach(function (name) {
      if (unsaved.has(name)) {
        held.add(name);
      }
    });
    if (source.indexOf('a:i_') !== 0) {
      showConflict();
    }
  }

  /* On a phone other parts of the step may be away: one.js brings this one. */
  function uncover(part) {
    document.dispatchEvent(new CustomEvent('espace:show', { detail: part }));
  }

  function showConflict() {
    var choice = form.querySelector('.conflict button');
    if (choice) {
      uncover(choice);
      choice.focus();
      choice.scrollIntoView({ block: 'center' });
    }
  }

  form.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-keep]');
    if (!choice) {
      return;
    }
    var theirs = choice.closest('.conflict').getAttribute('data-theirs');
    var field = choice.closest('.field').querySelector('[name^="a:i_"]');
    if (choice.getAttribute('data-keep') === 'theirs') {
      setValue(field.name, theirs);
    }
    known.set(field.name, [theirs]);
    note(field.name);
    field.focus();
    change(field.name);
  });

  /* An update of the page must not take away what was typed since. */
  function putBack() {
    unsaved.forEach(function (value, name) {
      if (valueOf(name) !== value) {
        setValue(name, value);
      }
    });
  }

  function fail(text) {
    say(text || form.getAttribute('data-failed'));
    window.clearTimeout(retry);
    retry = window.setTimeout(retryUnlessOver, patience);
    patience = Math.min(patience * 2, RETRY_AT_MOST);
  }

  /* While the session is over, nothing is sent; session.js tells when it goes on. */
  function retryUnlessOver() {
    if (!document.documentElement.hasAttribute('data-session-over')) {
      flush();
    }
  }

  /* The page is no more what the server knows: load it again and go on typing. */
  function startAgain() {
    var tries = Number(sessionStorage.getItem(TRIES) || 0);
    if (tries > 1) {
      sessionStorage.removeItem(TRIES);
      fail();
      return;
    }
    sessionStorage.setItem(TRIES, String(tries + 1));
    leaving = true;
    location.reload();
  }

  function saved(xhr, settings, args) {
    var source = nameOf(settings.source);
    if (args.stale) {
      hold(args.stale, source);
    }
    settle(xhr, settings);
    sessionStorage.removeItem(TRIES);
    window.clearTimeout(retry);
    patience = RETRY_AFTER;
    putBack();
    show('saved');
  }

  /* No answer, or none of ours: of such a request PrimeFaces does not tell when it is complete. */
  $(document).on('pfAjaxError', function (event, xhr) {
    if (sent.has(xhr)) {
      putBack();
      show();
      fail();
      markErrors();
    }
  });

  $(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
    if (!sent.has(xhr)) {
      return;
    }
    if (args && args.version !== undefined) {
      form.setAttribute('data-version', args.version);
    }
    if (xhr.responseText && xhr.responseText.indexOf('id="jakarta.faces.ViewRoot"') >= 0) {
      startAgain();
    } else if (args && args.reload) {
      leaving = true;
      location.reload();
    } else if (args && args.saved && !args.refused) {
      saved(xhr, settings, args);
    } else if (args && args.version !== undefined && !args.refused) {
      putBack();
    } else if (!(args && args.redirect)) {
      putBack();
      show();
      fail(args && args.refused);
    }
    if (args && args.redirect) {
      leaving = true;
    }
    markErrors();
  });

  form.querySelector('.failed button').addEventListener('click', flush);
  window.addEventListener('online', retryUnlessOver);
  document.addEventListener('espace:session', function () {
    say('');
    flush();
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      retryUnlessOver();
    }
  });

  /* Leaving. */
  window.addEventListener('beforeunload', function (event) {
    if (unsaved.size && !leaving) {
      event.preventDefault();
    }
  });

  function whenSaved(then, rounds) {
    if (!unsaved.size) {
      then();
    } else if (unsaved.size === held.size) {
      showConflict();
    } else if (rounds > 0 && !form.querySelector('.failed.is-shown')) {
      window.setTimeout(whenSaved, 50, then, rounds - 1);
    }
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey
        || link.target || link.getAttribute('href').charAt(0) === '#' || !unsaved.size) {
      return;
    }
    event.preventDefault();
    flush();
    whenSaved(function () { location.assign(link.href); }, 200);
  });

  /* A message that appears when a field is left may move a button away from under the pointer before it is released. */
  var pressed = null;
  document.addEventListener('pointerdown', function (event) {
    var button = event.target.closest('#a button, #a a.button');
    pressed = button && { button: button, x: event.clientX, y: event.clientY };
  });
  document.addEventListener('pointerup', function (event) {
    var before = pressed;
    pressed = null;
    if (before && before.button.isConnected && !before.button.contains(event.target)
        && Math.abs(event.clientX - before.x) < 10 && Math.abs(event.clientY - before.y) < 10) {
      before.button.click();
    }
  });

  /* At the start. What somebody else left in this tab goes. */
  function restore() {
    Object.keys(sessionStorage).forEach(function (key) {
      if (key.indexOf('espace.unsaved ') === 0 && key.indexOf(HOLDER) !== 0) {
        sessionStorage.removeItem(key);
      }
    });
    var stash = JSON.parse(sessionStorage.getItem(STASH) || 'null');
    if (!stash) {
      return;
    }
    known = new Map(stash.known);
    stash.values.forEach(function (entry) {
      if (byName(entry[0]).length && valueOf(entry[0]) !== entry[1]) {
        setValue(entry[0], entry[1]);
        unsaved.set(entry[0], entry[1]);
      } else {
        known.delete(entry[0]);
      }
    });
    remember();
    show();
    flush();
  }

  /* After rows were added or removed: on with the row. */
  function goOn() {
    var part = document.getElementById(new URLSearchParams(location.search).get('at') || '');
    /* The answer first: a row begins with the button that removes it. */
    var first = part && form.contains(part)
        && (part.querySelector('input:not([type=hidden]), select, textarea') || part.querySelector('button'));
    if (first) {
      uncover(first);
      first.focus();
      first.scrollIntoView({ block: 'center' });
    }
  }

  $(function () {
    markErrors();
    restore();
    goOn();
  });
}());
