/* The connection check's side in the browser: what only the browser knows. */
(function () {
  'use strict';

  var facts = document.getElementById('connection-facts');
  if (!facts) {
    return;
  }
  var TOLERATED = 60;

  function show(selector) {
    facts.querySelectorAll(selector).forEach(function (part) { part.hidden = false; });
  }

  function acceptsCookies() {
    document.cookie = 'check=1; Secure; SameSite=Strict; Path=/connection';
    var accepted = document.cookie.split('; ').indexOf('check=1') >= 0;
    document.cookie = 'check=; Secure; SameSite=Strict; Path=/connection; Max-Age=0';
    return accepted;
  }

  /* The server wrote its time into the page shortly before the first byte arrived. */
  function secondsAhead() {
    var arrival = window.performance.getEntriesByType('navigation')[0];
    var then = window.performance.timeOrigin + (arrival ? arrival.responseStart : 0);
    return Math.round((then - Number(facts.getAttribute('data-server-time'))) / 1000);
  }

  function spell(seconds) {
    var size = Math.abs(seconds);
    var parts = [[Math.floor(size / 86400), 'day'], [Math.floor(size / 3600) % 24, 'hour'],
      [Math.floor(size / 60) % 60, 'minute'], [size % 60, 'second']];
    return parts.filter(function (part) { return part[0] > 0; }).slice(0, 2).map(function (part) {
      return new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: part[1], unitDisplay: 'long' }).format(part[0]);
    }).join(' ');
  }

  function tellClock() {
    var seconds = secondsAhead();
    var name = Math.abs(seconds) < 2 ? 'data-exact' : seconds > 0 ? 'data-ahead' : 'data-behind';
    facts.querySelectorAll('[data-clock-text]').forEach(function (part) {
      part.textContent = facts.getAttribute(name).replace('{0}', spell(seconds));
    });
    show('[data-clock="' + (Math.abs(seconds) <= TOLERATED) + '"]');
  }

  facts.querySelectorAll('[data-without-script]').forEach(function (part) { part.hidden = true; });
  show('[data-with-script]');
  show('[data-cookies="' + acceptsCookies() + '"]');
  tellClock();
}());
