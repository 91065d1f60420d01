/* The assistant's side in the browser: nothing typed gets lost between the keyboard and the server.
   Faces' own ajax saves a field when it changes; this file saves it while it is typed, keeps what is not saved yet
   through updates, failures and an ended session, and says loudly when saving fails. */
(function () {
  'use strict';

  var form = document.getElementById('a');
  if (!form || !window.jQuery) {
    return;
  }
  var $ = window.jQuery;
  var SAVE_AFTER = 800;
  var RETRY_AFTER = 10000;
  var STASH = 'espace.unsaved ' + location.pathname + location.search;
  var unsaved = new Map();
  var sent = new WeakMap();
  var timers = new Map();
  var retry = 0;

  function byName(name) {
    return Array.prototype.filter.call(form.elements, function (field) { return field.name === name; });
  }

  function valueOf(name) {
    var fields = byName(name);
    if (!fields.length) {
      return undefined;
    }
    if (fields[0].type === 'checkbox') {
      return fields.filter(function (field) { return field.checked; }).map(function (field) { return field.value; }).join(' ');
    }
    if (fields[0].type === 'radio') {
      var chosen = fields.find(function (field) { return field.checked; });
      return chosen ? chosen.value : '';
    }
    return fields[0].value;
  }

  function isTicked(field) {
    return field.type === 'radio' || field.type === 'checkbox';
  }

  function isAnswer(field) {
    return field.form === form && field.name && field.name.indexOf('a:i_') === 0;
  }

  /* What the user sees of it. */
  function show(state) {
    form.classList.toggle('is-saving', unsaved.size > 0);
    form.querySelector('.saving').hidden = unsaved.size === 0;
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
      return;
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function flush() {
    Array.from(unsaved.keys()).forEach(change);
  }

  form.addEventListener('input', function (event) {
    var field = event.target;
    if (!isAnswer(field) || isTicked(field) || field.tagName === 'SELECT') {
      return;
    }
    unsaved.set(field.name, field.value);
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
      unsaved.set(field.name, valueOf(field.name));
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

  $(document).on('pfAjaxSend', function (event, xhr) {
    sent.set(xhr, new Map(Array.from(unsaved.keys()).map(function (name) { return [name, valueOf(name)]; })));
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
      if ((!one || name === source) && unsaved.get(name) === value) {
        unsaved.delete(name);
      }
    });
  }

  /* An update of the page must not take away what was typed since. */
  function putBack() {
    unsaved.forEach(function (value, name) {
      var fields = byName(name);
      if (fields.length && !isTicked(fields[0]) && fields[0].value !== value) {
        fields[0].value = value;
      }
    });
  }

  function fail(text) {
    say(text || form.getAttribute('data-failed'));
    window.clearTimeout(retry);
    retry = window.setTimeout(retryUnlessOver, RETRY_AFTER);
  }

  /* While the session is over, nothing is sent; session.js tells when it goes on. */
  function retryUnlessOver() {
    if (!document.documentElement.hasAttribute('data-session-over')) {
      flush();
    }
  }

  /* The session ended or the page is no more what the server knows: load it again and go on typing. */
  function startAgain() {
    var before = JSON.parse(sessionStorage.getItem(STASH) || '{"tries":0}');
    if (before.tries > 1) {
      sessionStorage.removeItem(STASH);
      return;
    }
    sessionStorage.setItem(STASH, JSON.stringify({ tries: before.tries + 1, values: Array.from(unsaved) }));
    unsaved.clear();
    location.reload();
  }

  $(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
    if (!sent.has(xhr)) {
      return;
    }
    if (xhr.responseText && xhr.responseText.indexOf('id="jakarta.faces.ViewRoot"') >= 0) {
      startAgain();
    } else if (args && args.saved) {
      settle(xhr, settings);
      sessionStorage.removeItem(STASH);
      putBack();
      show('saved');
    } else if (!(args && args.redirect)) {
      putBack();
      show();
      fail(args && args.refused);
    }
    if (args && args.redirect) {
      unsaved.clear();
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
    if (unsaved.size) {
      event.preventDefault();
    }
  });

  function whenSaved(then, patience) {
    if (!unsaved.size) {
      then();
    } else if (patience > 0 && !form.querySelector('.failed.is-shown')) {
      window.setTimeout(whenSaved, 50, then, patience - 1);
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

  /* At the start. */
  function restore() {
    var stash = JSON.parse(sessionStorage.getItem(STASH) || 'null');
    if (!stash || !stash.values.length) {
      sessionStorage.removeItem(STASH);
      return;
    }
    stash.values.forEach(function (entry) {
      var fields = byName(entry[0]);
      fields.forEach(function (field) {
        if (isTicked(field)) {
          field.checked = entry[1].split(' ').indexOf(field.value) >= 0;
        } else {
          field.value = entry[1];
        }
      });
      if (fields.length) {
        unsaved.set(entry[0], entry[1]);
      }
    });
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
