/** What is typed into a cell of the list: a field that saves on Enter, Tab and leaving, gives up on Escape, and says at once what is refused. */
define('longview/cell', [
  'longview/dom',
  'longview/words',
  'longview/timeframe-text',
  'longview/timeframe-reader',
  'longview/form',
  'longview/estimates',
  'longview/keys',
  'longview/timeframe-offers',
], ({ h, icon, id }, words, texts, reader, forms, estimates, keys, offering) => {
  const choice = (names, value) => {
    const input = h(
      'select.select',
      null,
      Object.entries(names).map(([name, text]) => h('option', { value: name, selected: name === value }, text)),
    );
    return { element: input, input, value: () => input.value };
  };

  const CONTROLS = {
    name(item) {
      const input = h('input.text', { type: 'text', maxlength: 255, value: item.name });
      return { element: input, input, value: () => input.value.trim() };
    },
    timeframe(item, app) {
      const {
        locale,
        model: {
          asOf: { today },
          fiscalStartMonth,
        },
      } = app;
      const offers = h(
        'datalist',
        { id: id('times') },
        offering
          .suggest('', today, locale, fiscalStartMonth)
          .slice(0, 24)
          .map((frame) => h('option', { value: texts.label(frame, locale) }, frame.text)),
      );
      const input = h('input.text', {
        type: 'text',
        list: offers.id,
        autocomplete: 'off',
        placeholder: AJS.I18n.getText('longview.picker.placeholder'),
        value: item.timeframe ? texts.label(item.timeframe, locale) : '',
      });
      /** @returns {ReturnType<typeof reader.read>} */
      const read = () => {
        const text = input.value.trim();
        // as it was, it keeps its days and its name, whatever the financial year is now
        if (!text || (item.timeframe && text === texts.label(item.timeframe, locale))) return { frame: text ? item.timeframe : null };
        return reader.read(text, { today, locale, fiscalMonth: fiscalStartMonth });
      };
      return {
        element: h('span', null, input, offers),
        input,
        value: () => read().frame?.text ?? null,
        why: () => read().why ?? null,
      };
    },
    lifecycle: (item) => choice(words.LIFECYCLE, item.lifecycle),
    health: (item) => choice(words.HEALTH, item.health),
    estimate(item) {
      const control = choice(
        { '': AJS.I18n.getText('longview.estimate.none'), ...Object.fromEntries(estimates.SIZES.map((size) => [size, size])) },
        item.estimate ?? '',
      );
      return { ...control, value: () => control.input.value || null };
    },
    owner(item, app) {
      const field = forms.ownerField(app, item.owner);
      return { element: field.element, input: field.input, value: () => field.values()[0]?.value ?? null };
    },
  };

  /**
   * An editor of one field. `close(move)` is called once when it is over, `move` being -1 or 1 for the cell that Tab goes on to, 0 for this
   * one and null when the focus has gone elsewhere. Answers {element, input, leave()}.
   */
  function create(app, item, { edit: field, text: label }, close) {
    const control = CONTROLS[field](item, app);
    const error = h('p.lv-error', { role: 'alert', hidden: true, id: id('error') });
    const element = h(
      'div.lv-cell-edit',
      { onkeydown: key, onfocusout: away, oninput: () => complain(null), onchange: () => complain(null) },
      control.element,
      error,
    );
    control.input.setAttribute('aria-label', label + ', ' + item.name);
    let busy = false;
    let over = false;
    const before = control.value();

    function complain(text) {
      error.hidden = !text;
      error.replaceChildren(...(text ? [icon('OFF_TRACK', null, 'lv-hi lv-hi-OFF_TRACK'), text] : []));
      if (text) {
        control.input.setAttribute('aria-invalid', 'true');
        control.input.setAttribute('aria-describedby', error.id);
      } else control.input.removeAttribute('aria-invalid');
    }

    function end(move) {
      over = true;
      close(move);
    }

    async function commit(move) {
      if (busy || over) return;
      const value = control.value();
      const why = control.why?.();
      if (why) {
        complain(why);
        return control.input.focus();
      }
      if (value === before) return end(move);
      if (field === 'name' && !value) return complain(AJS.I18n.getText('longview.form.name-missing'));
      busy = true;
      try {
        await app.acts.save(item, { [field]: value });
        end(move);
      } catch (problem) {
        if (!problem.say) throw problem;
        complain(problem.say(app.acts.epicName));
        control.input.focus();
      } finally {
        busy = false;
      }
    }

    function key(event) {
      event.stopPropagation();
      if (event.defaultPrevented) return;
      const act = { Enter: () => commit(0), Tab: () => commit(event.shiftKey ? -1 : 1), Escape: () => !busy && end(0) }[keys.of(event)];
      if (!act) return;
      event.preventDefault();
      act();
    }

    function away(event) {
      if (element.isConnected && !element.contains(event.relatedTarget) && !element.dataset.still) commit(null);
    }

    return { element, input: control.input, leave: () => commit(null) };
  }

  return { create };
});
