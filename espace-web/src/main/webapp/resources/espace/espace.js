/* What the pages do in the browser. No page depends on it: without it nothing but comfort is missing. */
(function () {
  'use strict';

  /* A link to a mail program leaves the page only in the browser's eyes; without this the server would forget the page. */
  function stay() {
    if (window.OmniFaces && window.OmniFaces.Unload) {
      window.OmniFaces.Unload.disable();
      window.setTimeout(window.OmniFaces.Unload.reenable, 0);
    }
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('a[href^="mailto:"]')) {
      stay();
    }
    var print = event.target.closest('[data-print]');
    if (print) {
      window.print();
      return;
    }
    var mail = event.target.closest('[data-mail]');
    if (mail) {
      mail.href = 'mailto:?subject=' + encodeURIComponent(document.title) + '&body=' + encodeURIComponent(location.href);
      return;
    }
    var jump = event.target.closest('.error-summary a[href^="#"]');
    if (jump) {
      var target = document.getElementById(decodeURIComponent(jump.getAttribute('href').slice(1)));
      if (target) {
        event.preventDefault();
        document.dispatchEvent(new CustomEvent('espace:show', { detail: target }));
        var input = target.matches('input, select, textarea, button') ? target : target.querySelector('input, select, textarea, button') || target;
        input.focus();
        input.scrollIntoView({ block: 'center' });
      }
    }
  });

  function showErrors() {
    var summary = document.querySelector('.error-summary[data-focus]');
    if (summary) {
      summary.removeAttribute('data-focus');
      summary.focus();
      summary.scrollIntoView({ block: 'start' });
    }
  }

  /* On narrow screens PrimeFaces leaves the calendar's button without a name, and makes it anew when the width changes. */
  function nameCalendars() {
    document.querySelectorAll('.ui-datepicker-trigger:not([aria-label])').forEach(function (button) {
      button.setAttribute('aria-label', window.PrimeFaces.getLocaleLabel('chooseDate'));
    });
  }

  document.addEventListener('DOMContentLoaded', showErrors);
  window.addEventListener('load', function () {
    if (window.jQuery) {
      window.jQuery(nameCalendars);
      new MutationObserver(nameCalendars).observe(document.body, { childList: true, subtree: true });
      window.jQuery(document).on('pfAjaxComplete', function () {
        window.setTimeout(function () {
          showErrors();
          nameCalendars();
        }, 0);
      });
    }
  });
}());
