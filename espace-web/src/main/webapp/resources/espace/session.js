/* The session's end in the browser: warns in time, keeps all tabs in step, and lets the holder log in again without
   losing what is on the screen. What was typed stays in the page; the page's forms get a new state from the server. */
(function () {
  'use strict';

  var box = document.getElementById('session');
  if (!box || !box.getAttribute('data-session')) {
    return;
  }
  var PLACE = 'espace.session';
  var SPOKEN = [60, 30, 10];
  var idle = Number(box.getAttribute('data-seconds')) * 1000;
  var warning = Number(box.getAttribute('data-warning')) * 1000;
  var session = box.getAttribute('data-session');
  var holder = box.getAttribute('data-holder');
  var warningDialog = document.getElementById('session-warning');
  var overDialog = document.getElementById('session-over');
  var last = Date.now();
  var over = '';
  var busy = false;
  var spoken = 0;

  /* The tabs' common memory. */
  function remember(what) {
    try {
      localStorage.setItem(PLACE, JSON.stringify({ session: session, holder: holder, at: last, over: what || '' }));
    } catch (forbidden) {
      return;
    }
  }

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(PLACE) || 'null');
    } catch (forbidden) {
      return null;
    }
  }

  function used() {
    last = Date.now();
    remember();
    look();
  }

  /* Another tab may have been used, logged in again, logged out, or belong to somebody else by now. */
  function learn() {
    var common = remembered();
    if (!common) {
      return;
    }
    if (common.session === session) {
      last = Math.max(last, common.at);
      if (common.over && !over) {
        end(common.over);
      } else if (!common.over && over === 'expired' && last + idle > Date.now()) {
        resume();
      }
    } else if (common.at >= last && !common.over) {
      if (common.holder === holder) {
        again();
      } else if (over !== 'other_certificate') {
        end('other_certificate');
      }
    }
  }

  /* The warning. */
  function clock(seconds) {
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  function warn(seconds) {
    if (!warningDialog.open) {
      spoken = seconds + 1;
      warningDialog.showModal();
      warningDialog.querySelector('[data-stay]').focus();
    }
    warningDialog.querySelector('[data-left]').textContent = clock(seconds);
    var due = SPOKEN.find(function (mark) { return seconds <= mark && mark < spoken; });
    if (due) {
      spoken = due;
      var said = warningDialog.querySelector('[data-said]');
      said.textContent = said.getAttribute('data-template').replace('{0}', String(seconds));
    }
  }

  function look() {
    if (over) {
      return;
    }
    var left = last + idle - Date.now();
    if (left <= 0) {
      end('expired');
    } else if (left <= warning) {
      warn(Math.ceil(left / 1000));
    } else if (warningDialog.open) {
      warningDialog.close();
    }
  }

  /* The end. */
  function show(selector, name, value) {
    overDialog.querySelectorAll(selector).forEach(function (part) { part.hidden = part.getAttribute(name) !== value; });
  }

  function end(why) {
    over = why;
    document.documentElement.setAttribute('data-session-over', why);
    if (warningDialog.open) {
      warningDialog.close();
    }
    show('[data-why]', 'data-why', why);
    trouble('');
    var other = why === 'other_certificate';
    overDialog.querySelector('[data-kept]').hidden = other;
    overDialog.querySelector('[data-again]').hidden = other;
    overDialog.querySelector('[data-fresh]').hidden = !other;
    if (!overDialog.open) {
      overDialog.showModal();
    }
    overDialog.querySelector(other ? '[data-fresh]' : '[data-again]').focus();
  }

  function trouble(what) {
    show('[data-trouble]', 'data-trouble', what);
    overDialog.querySelector('[data-elsewhere]').hidden = !what;
  }

  function resume() {
    over = '';
    document.documentElement.removeAttribute('data-session-over');
    if (overDialog.open) {
      overDialog.close();
    }
    document.dispatchEvent(new CustomEvent('espace:session'));
  }

  /* Asks the server for a session: the same one if it is still open, else a new one. */
  function ask() {
    return fetch('/space/session', { cache: 'no-store', credentials: 'same-origin', redirect: 'error', headers: { Accept: 'application/json' } });
  }

  function states(page) {
    return Array.from(page.querySelectorAll('input[name="jakarta.faces.ViewState"]')).filter(function (input) { return input.form && input.form.id; });
  }

  /* The forms on the screen continue in the new session: same page, same fields, new state. */
  function renew() {
    return fetch(location.href, { cache: 'no-store', credentials: 'same-origin' }).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, 'text/html');
      var stale = states(document).filter(function (input) {
        var twin = fresh.getElementById(input.form.id);
        var state = twin && twin.querySelector('input[name="jakarta.faces.ViewState"]');
        if (state) {
          input.value = state.value;
        }
        return !state;
      });
      if (stale.length) {
        location.reload();
      }
    });
  }

  function admitted(told) {
    if (told.holder !== holder) {
      end('other_certificate');
      return undefined;
    }
    idle = told.seconds * 1000;
    var isNew = told.session !== session;
    session = told.session;
    box.setAttribute('data-session', session);
    return (isNew ? renew() : Promise.resolve()).then(function () {
      last = Date.now();
      remember();
      resume();
      look();
    });
  }

  function answered(answer) {
    if (answer.status === 401) {
      end(answer.headers.get('Espace-Session') || 'expired');
      return undefined;
    }
    if (!answer.ok) {
      end(over || 'expired');
      trouble('refused');
      return undefined;
    }
    return answer.json().then(admitted);
  }

  function again() {
    if (busy) {
      return;
    }
    busy = true;
    ask().then(answered).catch(function () {
      if (over) {
        trouble('unreachable');
      }
    }).finally(function () { busy = false; });
  }

  /* What happens on the page. */
  warningDialog.querySelector('[data-stay]').addEventListener('click', again);
  overDialog.querySelector('[data-again]').addEventListener('click', again);
  warningDialog.addEventListener('cancel', function (event) {
    event.preventDefault();
    again();
  });
  overDialog.addEventListener('cancel', function (event) { event.preventDefault(); });
  overDialog.addEventListener('close', function () {
    if (over) {
      overDialog.showModal();
    }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('a[href="/logout"]')) {
      remember('logged_out');
    }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'visible') {
      learn();
      look();
    }
  });
  window.addEventListener('storage', function (event) {
    if (event.key === PLACE) {
      learn();
      look();
    }
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      learn();
      look();
    }
  });

  function watchAjax() {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document).on('pfAjaxSuccess', used).on('pfAjaxError', function (event, xhr) {
      if (xhr.status === 401) {
        end(xhr.getResponseHeader('Espace-Session') || 'expired');
      }
    });
  }

  watchAjax();
  used();
  window.setInterval(look, 1000);
}());
