// Sets the colour mode before anything is drawn, and lets the header's button change it.
(function () {
  let mode = 'light';
  try {
    mode = localStorage.getItem('sandbox.mode') || 'light';
  } catch {
    /* storage may be off */
  }
  const asked = /[?&]mode=(light|dark)/.exec(location.search);
  if (asked) mode = asked[1];
  document.documentElement.setAttribute('data-color-mode', mode);
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('sandbox-theme').addEventListener('click', function () {
      mode = mode === 'light' ? 'dark' : 'light';
      document.documentElement.setAttribute('data-color-mode', mode);
      try {
        localStorage.setItem('sandbox.mode', mode);
      } catch {
        /* storage may be off */
      }
    });
  });
})();
