
(() => {
  'use strict';
  const $ = id => document.getElementById(id);
  const home = document.body.dataset.zone;
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : [];
  const read = () => new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
  let state = read();

  // ---- times

  const times = [...document.querySelectorAll('time')].map(element => ({
    element,
    moment: new Date(element.dateTime),
    isSecond: element.classList.contains('s'),
    isEnd: element.classList.contains('e'),
    day: element.closest('[data-day]').dataset.day,
    written: element.textContent
  }));

  const format = (zone, options) => new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options });

  const isZone = zone => {
    try {
      return Boolean(format(zone, {}));
    } catch {
      return false;
    }
  };

  const city = zone => zone.split('/').pop().replaceAll('_', ' ');

  /** What the clocks of a zone show: time, day to compare, day to read. */
  const clock = zone => {
    const parts = format(zone, {
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
    });
    const name = format(zone, { weekday: 'short', day: 'numeric', month: 'short' });
    const of = (formatter, moment) =>
      Object.fromEntries(formatter.formatToParts(moment).map(part => [part.type, part.value]));
    return moment => {
      const at = of(parts, moment);
      const day = of(name, moment);
      return {
        time: `${at.hour}:${at.minute}`,
        day: `${at.year.padStart(4, '0')}-${at.month}-${at.day}`,
        name: `${day.weekday} ${day.day} ${day.month}`
      };
    };
  };

  const show = zone => {
    const isHome = zone === home;
    const there = isHome ? null : clock(zone);
    let said;
    for (const { element, moment, isSecond, isEnd, day, written } of times) {
      if (isHome) {
        element.textContent = written;
      } else if (isSecond) {
        element.textContent = `${homeTime(element)} ${city(home)}`;
      } else {
        const at = there(moment);
        element.textContent = at.time;
        // An end says its day only when the start, which stands before it, is on another one.
        if (at.day !== (isEnd ? said : day)) {
          const other = document.createElement('span');
          other.className = 'other';
          other.textContent = ` ${at.name}`;
          element.append(other);
        }
        said = at.day;
      }
    }
    document.body.classList.toggle('single', isHome && home === 'UTC');
    $('zone').textContent = zone;
    $('second').textContent = isHome ? 'UTC' : `${home} (conference)`;
  };

  /** What is written in the conference's zone for the same moment. */
  const homeTimes = new Map(times.filter(time => !time.isSecond).map(time => [time.element.dateTime, time.written]));
  const homeTime = element => homeTimes.get(element.dateTime);

  // ---- choosing a zone

  const option = (zone, label) => {
    const made = document.createElement('option');
    made.value = zone;
    made.textContent = label;
    return made;
  };

  const group = (label, options) => {
    const made = document.createElement('optgroup');
    made.label = label;
    made.append(...options);
    return made;
  };

  const typed = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ').trim();

  const offer = (chosen, words) => {
    const near = new Map([[home, `${home} (conference)`], ['UTC', 'UTC']]);
    if (near.has(mine)) {
      near.set(mine, `${near.get(mine)} (yours)`);
    } else {
      near.set(mine, `${mine} (yours)`);
    }
    const found = all.filter(zone => !near.has(zone) && zone !== chosen && typed(zone).includes(words));
    if (!near.has(chosen)) {
      near.set(chosen, chosen);
    }
    $('zones').replaceChildren(
      group('Chosen and near', [...near].map(([zone, label]) => option(zone, label))),
      group(words ? `Found: ${found.length}` : 'All zones', found.map(zone => option(zone, zone.replaceAll('_', ' '))))
    );
    $('zones').value = chosen;
    return found;
  };

  // ---- finding sessions

  const sessions = [...document.querySelectorAll('.session')].map(element => ({
    element,
    isBreak: element.classList.contains('break'),
    words: typed([...element.querySelectorAll('.find'), ...(element.closest('.block')?.querySelectorAll('h3') ?? [])]
      .map(part => part.textContent).join(' '))
  }));

  const holders = [...document.querySelectorAll('.block, .day, .waitlist')];
  const rows = [...document.querySelectorAll('.glance tbody tr')];

  const find = text => {
    const words = typed(text).split(/\s+/).filter(Boolean);
    let shown = 0;
    let count = 0;
    for (const { element, isBreak, words: here } of sessions) {
      const fits = isBreak ? words.length === 0 : words.every(word => here.includes(word));
      element.hidden = !fits;
      count += isBreak ? 0 : 1;
      shown += fits && !isBreak ? 1 : 0;
    }
    for (const holder of holders) {
      holder.hidden = words.length > 0 && !holder.querySelector('.session:not([hidden])');
    }
    for (const row of rows) {
      row.hidden = document.getElementById(row.querySelector('a').hash.slice(1)).hidden;
    }
    return words.length > 0 ? `${shown} of ${count} sessions` : '';
  };

  // ---- all of it, as the address says

  const say = text => { $('status').textContent = text; };

  const apply = () => {
    const wanted = state.get('zone') ?? home;
    const zone = wanted === home || isZone(wanted) ? wanted : home;
    const words = state.get('find') ?? '';
    show(zone);
    offer(zone, '');
    $('find').value = words;
    say(zone === wanted ? find(words) : `There is no time zone ${wanted}. ${find(words)}`);
    const target = state.get('at');
    if (target) {
      document.getElementById(target)?.scrollIntoView();
    }
  };

  const write = (name, value) => {
    if (value) {
      state.set(name, value);
    } else {
      state.delete(name);
    }
    const hash = state.toString().replaceAll('%2F', '/');
    history.replaceState(null, '', hash ? `#${hash}` : location.href.split('#')[0]);
  };

  const choose = zone => {
    write('zone', zone === home ? '' : zone);
    show(zone);
    $('zone-find').value = '';
    offer(zone, '');
    say(`Times are in ${zone}.`);
  };

  $('zones').addEventListener('change', event => choose(event.target.value));
  $('zone-find').addEventListener('input', event => {
    const words = typed(event.target.value);
    const found = offer($('zones').value, words);
    say(words ? (found.length ? `${found.length} zones: ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' …' : ''}. Enter takes the first.` : 'No such zone.') : '');
  });
  $('zone-find').addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = offer($('zones').value, typed(event.target.value));
      if (first && event.target.value.trim()) {
        choose(first);
      }
    }
  });
  $('find').addEventListener('input', event => {
    write('find', event.target.value);
    say(find(event.target.value));
  });
  $('abstracts').addEventListener('change', event => {
    document.querySelectorAll('details').forEach(details => { details.open = event.target.checked; });
  });
  $('abstracts-control').hidden = !document.querySelector('details');

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const target = document.getElementById(link.hash.slice(1));
      target.scrollIntoView();
      if (!target.hasAttribute('tabindex')) {
        target.tabIndex = -1;
      }
      target.focus({ preventScroll: true });
      write('at', target.id === 'agenda' ? '' : target.id);
    }
  });
  addEventListener('hashchange', () => {
    state = read();
    apply();
  });

  $('controls').hidden = false;
  apply();
})();
