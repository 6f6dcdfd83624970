/** Modules of the second part of the scripts, which a browser loads when the first of them is needed; see docs/decisions/0015. */
define('longview/later', [], () => {
  const PART = 'wr!org.longview.longview:roadmap-later';
  let part = null;

  function load() {
    part ??= new Promise((resolve, reject) => WRM.require(PART).then(resolve, reject));
    // the next one who needs it asks again
    part.catch(() => {
      part = null;
    });
    return part;
  }

  const there = new Map();

  /** The module longview/NAME; rejects where the part cannot be loaded. */
  const get = (name) =>
    load().then(() => new Promise((resolve) => require(['longview/' + name], (module) => resolve(there.set(name, module).get(name)))));

  /** Hands a module to `work`, at once where it is there: the next key may be meant for what it shows. */
  const use = (name, work, failed) => (there.has(name) ? work(there.get(name)) : get(name).then(work, failed));

  /**
   * What a module mounts, in place of what is not there yet: `update` mounts it once it is `wanted`, every other act waits for it and is done
   * then. `failed` is told when it cannot be loaded.
   */
  function mounted(name, mount, wanted, failed) {
    let real = null;
    let asked = null;
    const ask = () =>
      (asked ??= get(name)
        .then((module) => {
          real = mount(module);
          real.update();
        })
        .catch((problem) => {
          asked = null;
          failed(problem);
          throw problem;
        }));
    return {
      update() {
        if (real) real.update();
        else if (wanted()) ask().catch(() => {});
      },
      /** Does an act of it, at once where it is there. */
      act: (act, ...values) =>
        real
          ? real[act](...values)
          : ask().then(
              () => real[act](...values),
              () => {},
            ),
      /** The same, but only where it is there: nobody has seen anything of it yet. */
      actIfThere: (act) => real && real[act](),
    };
  }

  return { get, use, mounted };
});
