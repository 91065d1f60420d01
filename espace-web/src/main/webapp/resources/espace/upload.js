/* Hands files in, part by part, so that a lost connection costs one part and nothing else.
   What is attached is shown by the server; this file shows what is on its way. */
(function () {
  'use strict';

  var form = document.getElementById('a');
  if (!form) {
    return;
  }
  var LOOK_AGAIN = 3000;
  var LONGEST_PAUSE = 30000;
  var queue = [];
  var active = null;
  var news = document.createElement('p');
  news.className = 'visually-hidden';
  news.setAttribute('role', 'status');
  document.body.appendChild(news);

  /* One file on its way. */
  function Item(file, drop) {
    this.file = file;
    this.place = drop.getAttribute('data-place');
    this.address = drop.getAttribute('data-address');
    this.list = document.getElementById('u_' + this.place);
    this.key = '';
    this.part = 0;
    this.offset = 0;
    this.pause = 1000;
    this.over = false;
    this.show();
  }

  Item.prototype.text = function (name) {
    return this.list.getAttribute('data-' + name).replace('{0}', this.file.name);
  };

  Item.prototype.show = function () {
    var row = document.createElement('li');
    row.className = 'upload';
    var name = document.createElement('span');
    name.className = 'attached-name';
    name.textContent = this.file.name;
    this.bar = document.createElement('progress');
    this.bar.max = Math.max(this.file.size, 1);
    this.bar.value = 0;
    this.bar.setAttribute('aria-label', this.file.name);
    this.says = document.createElement('span');
    this.says.className = 'soft';
    this.says.textContent = this.text('waiting');
    this.buttons = document.createElement('span');
    this.buttons.className = 'upload-buttons';
    row.append(name, this.bar, this.says, this.buttons);
    this.button('cancel', this.cancel.bind(this));
    this.row = row;
    this.list.appendChild(row);
  };

  Item.prototype.button = function (text, act) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-outlined';
    button.textContent = this.text(text);
    button.setAttribute('aria-label', this.text(text) + ' ' + this.file.name);
    button.addEventListener('click', act);
    this.buttons.appendChild(button);
    return button;
  };

  Item.prototype.say = function (text) {
    if (this.says.textContent !== text) {
      this.says.textContent = text;
    }
  };

  Item.prototype.url = function () {
    return this.address + (this.key ? '&f=' + encodeURIComponent(this.key) : '&place=' + encodeURIComponent(this.place));
  };

  Item.prototype.send = function (method, headers, body) {
    var item = this;
    var request = new XMLHttpRequest();
    this.request = request;
    request.open(method, this.url());
    request.setRequestHeader('Espace-Upload', '1');
    Object.keys(headers).forEach(function (name) { request.setRequestHeader(name, headers[name]); });
    request.upload.addEventListener('progress', function (event) {
      item.bar.value = item.offset + event.loaded;
    });
    request.addEventListener('load', function () { item.answered(request); });
    request.addEventListener('error', function () { item.lost(); });
    request.addEventListener('timeout', function () { item.lost(); });
    request.timeout = 120000;
    request.send(body || null);
  };

  Item.prototype.begin = function () {
    this.say(this.text('sending'));
    this.send('POST', {
      'Upload-Name': encodeURIComponent(this.file.name),
      'Upload-Length': String(this.file.size),
      'Upload-Modified': String(Math.max(this.file.lastModified || 0, 0))
    });
  };

  Item.prototype.next = function () {
    var end = Math.min(this.offset + this.part, this.file.size);
    this.say(this.text(end === this.file.size ? 'checking' : 'sending'));
    this.send('PATCH', { 'Upload-Offset': String(this.offset), 'Content-Type': 'application/octet-stream' },
      this.file.slice(this.offset, end));
  };

  /* Asks where to go on, after a loss. */
  Item.prototype.resume = function () {
    window.clearTimeout(this.timer);
    if (this.over) {
      return;
    }
    if (this.key) {
      this.send('GET', {});
    } else {
      this.begin();
    }
  };

  function answer(request) {
    try {
      return JSON.parse(request.responseText);
    } catch (nothing) {
      return {};
    }
  }

  Item.prototype.answered = function (request) {
    var said = answer(request);
    if (this.over) {
      return;
    }
    if (request.status === 200 && said.key) {
      this.key = said.key;
      this.part = said.part;
      this.offset = said.offset;
      this.bar.value = said.offset;
      this.pause = 1000;
      if (said.whole) {
        this.arrived();
      } else {
        this.next();
      }
    } else if (request.status === 401) {
      this.say(this.text('session'));
    } else if (request.status === 409 && this.key && said.code === 'ESP-1513') {
      this.resume();
    } else if (request.status >= 500) {
      this.lost();
    } else {
      this.refused(said.message || this.text('failed'), !said.message);
    }
  };

  /* The connection is gone; it is tried again and again, and at once when the browser is back on the net. */
  Item.prototype.lost = function () {
    if (this.over) {
      return;
    }
    this.say(this.text('lost'));
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.resume.bind(this), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  };

  Item.prototype.arrived = function () {
    news.textContent = this.text('done');
    this.end();
    this.row.remove();
    look();
  };

  Item.prototype.refused = function (message, again) {
    this.bar.remove();
    this.says.className = 'field-error';
    this.says.setAttribute('role', 'alert');
    this.say(message);
    this.buttons.textContent = '';
    if (again) {
      this.button('retry', this.retry.bind(this));
    }
    this.button('dismiss', this.dismiss.bind(this));
    this.row.classList.add('is-refused');
    this.end();
  };

  Item.prototype.retry = function () {
    var drop = form.querySelector('.drop[data-place="' + this.place + '"]');
    this.dismiss();
    if (drop) {
      take([this.file], drop);
    }
  };

  Item.prototype.dismiss = function () {
    var input = document.getElementById('i_' + this.place);
    this.row.remove();
    if (input) {
      input.focus();
    }
  };

  Item.prototype.cancel = function () {
    this.over = true;
    window.clearTimeout(this.timer);
    if (this.request) {
      this.request.abort();
    }
    if (this.key) {
      var request = new XMLHttpRequest();
      request.open('DELETE', this.url());
      request.setRequestHeader('Espace-Upload', '1');
      request.send();
    }
    this.dismiss();
    this.end();
  };

  Item.prototype.end = function () {
    this.over = true;
    queue = queue.filter(function (item) { return !item.over; });
    if (active === this) {
      active = null;
      work();
    }
  };

  /* One after the other: two at once would only take each other's time. */
  function work() {
    if (!active && queue.length) {
      active = queue[0];
      active.begin();
    }
  }

  function take(files, drop) {
    Array.from(files).forEach(function (file) { queue.push(new Item(file, drop)); });
    work();
  }

  /* Shows what the server knows of the attached files. */
  function look() {
    if (window.lookAtAttached && !document.documentElement.hasAttribute('data-session-over')) {
      window.lookAtAttached();
    }
  }

  function lookWhileWaiting() {
    if (document.visibilityState === 'visible' && form.querySelector('.attached [data-scan="WAITING"], .attached [data-scan="FAILED"]')) {
      look();
    }
    window.setTimeout(lookWhileWaiting, LOOK_AGAIN);
  }

  form.addEventListener('change', function (event) {
    var input = event.target;
    if (input.type === 'file' && input.closest('.drop')) {
      take(input.files, input.closest('.drop'));
      input.value = '';
    }
  });

  /* A file dropped beside a place must not replace the page. */
  ['dragenter', 'dragover', 'drop'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.dataTransfer && Array.from(event.dataTransfer.types).indexOf('Files') >= 0) {
        event.preventDefault();
        var drop = event.target.closest ? event.target.closest('.place') : null;
        form.querySelectorAll('.place.is-over').forEach(function (one) { one.classList.remove('is-over'); });
        drop = drop && drop.querySelector('.drop');
        if (drop && kind === 'drop') {
          take(event.dataTransfer.files, drop);
        } else if (drop) {
          drop.closest('.place').classList.add('is-over');
        }
      }
    });
  });

  window.addEventListener('online', function () {
    if (active) {
      active.resume();
    }
  });
  document.addEventListener('espace:session', function () {
    if (active) {
      active.resume();
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (queue.length) {
      event.preventDefault();
    }
  });
  lookWhileWaiting();
}());
