// AUI registers globals when no AMD loader is there yet; these are the modules under which plugins ask for them.
define('jquery', function () {
  return window.jQuery;
});
define('aui/flag', function () {
  return window.AJS.flag;
});
define('aui/dialog2', function () {
  return window.AJS.dialog2;
});

// What a page asks for later: Jira's WRM.require loads the files of a web-resource that the page does not have yet.
(function () {
  const base = new URL(document.currentScript.src).pathname.replace(/\/assets\/theme\/amd\.js$/, '');
  const loaded = {};

  function has(url) {
    return (
      loaded[url] ||
      Array.from(document.querySelectorAll('script[src], link[href]')).some(function (node) {
        return new URL(node.src || node.href).pathname === base + url;
      })
    );
  }

  function load(url, node) {
    loaded[url] = true;
    return new Promise(function (resolve, reject) {
      node.onload = resolve;
      node.onerror = function () {
        delete loaded[url];
        node.remove();
        reject(new Error('Could not load ' + url));
      };
      document.head.append(node);
    });
  }

  function script(url) {
    const node = document.createElement('script');
    node.async = false;
    node.src = base + url;
    return load(url, node);
  }

  function style(url) {
    const node = document.createElement('link');
    node.rel = 'stylesheet';
    node.href = base + url;
    return load(url, node);
  }

  window.WRM = {
    require: function (name) {
      if (!/^wr!/.test(name)) throw new Error('The sandbox has WRM.require of one web-resource only, not of ' + name);
      return fetch(base + '/sandbox/required-later/' + name.slice(3))
        .then(function (answer) {
          if (!answer.ok) throw new Error('There is no ' + name);
          return answer.json();
        })
        .then(function (files) {
          const missing = function (url) {
            return !has(url);
          };
          return Promise.all(files.styles.filter(missing).map(style).concat(files.scripts.filter(missing).map(script)));
        });
    },
  };
})();
