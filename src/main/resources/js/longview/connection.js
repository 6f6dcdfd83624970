/** Looks after the picture while it is open: whether it is still what the server has, and whether there is a connection. */
define('longview/connection', [], () => {
  /** A picture that is older is compared with the server's when a person turns to it. */
  const AGE = 60000;

  /** `page` tells when it was `read`, and is asked to `check`, and told `offline` and `online`. */
  function attach(page) {
    let asking = false;
    async function look() {
      const read = page.read();
      if (asking || !read || document.hidden || Date.now() - read < AGE) return;
      asking = true;
      await page.check();
      asking = false;
    }
    for (const name of ['focus', 'pointerdown', 'keydown']) window.addEventListener(name, look, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    window.addEventListener('offline', page.offline);
    window.addEventListener('online', page.online);
  }

  return { attach };
});
