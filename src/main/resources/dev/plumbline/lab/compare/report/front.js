// Two units against each other.
if ($('front-plot')) {
  const x = $('front-x');
  const y = $('front-y');
  const scope = $('front-scope');
  const titles = data.units.map(unit => `${unit.title} (${unit.unit})`);
  options(scope, data.medians.map(medians => medians.scope), 0);

  const dominates = (one, other) =>
    one.x.median <= other.x.median && one.y.median <= other.y.median &&
    (one.x.median < other.x.median || one.y.median < other.y.median);

  const between = (across, up) => {
    const all = data.medians[scope.value].values.map((values, profile) =>
      ({ profile, name: data.profiles[profile], x: values[across], y: values[up] }));
    all.forEach(point => { point.by = all.filter(other => dominates(other, point)).map(other => other.name); });
    return all;
  };

  const points = () => between(x.value, y.value);

  /** How many different things one could want. */
  const choices = ([across, up]) => new Set(
    between(across, up).filter(point => point.by.length === 0).map(point => point.x.median)).size;

  /** The first pair that was asked for and leaves a choice; where none does, the one that leaves the most. */
  const begin = () => {
    const all = data.units.flatMap((unit, across) => data.units.map((other, up) => [across, up]))
      .filter(([across, up]) => across < up);
    const [most] = all.sort((one, other) => choices(other) - choices(one));
    return (data.fronts ?? []).find(pair => choices(pair) > 1) ?? most;
  };
  const [beginX, beginY] = begin();
  options(x, titles, beginX);
  options(y, titles, beginY);

  /** Round numbers around all of them. */
  const range = values => {
    const low = Math.min(...values.map(value => value.q1));
    const high = Math.max(...values.map(value => value.q3));
    const rough = (high - low || Math.max(1, low / 4)) / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const interval = Math.max(1, [1, 2, 5, 10].find(digit => digit * power >= rough) * power);
    return {
      min: Math.max(0, Math.floor((low - interval * 0.4) / interval) * interval),
      max: Math.ceil((high + interval * 0.6) / interval) * interval,
      interval
    };
  };

  const spread = value => value.q1 === value.q3 ? '' : ` (${number(value.q1)}–${number(value.q3)})`;
  const told = value => number(value.median) + spread(value);

  const whiskers = all => ({
    type: 'custom', silent: true, z: 1,
    data: all.map(point => [point.x.median, point.y.median]),
    renderItem: ({ dataIndex }, api) => {
      const point = all[dataIndex];
      const line = (from, to) => ({
        type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        style: { stroke: profileColour(point.profile), lineWidth: 1.5, opacity: 0.75 }
      });
      return {
        type: 'group',
        children: [
          line(api.coord([point.x.q1, point.y.median]), api.coord([point.x.q3, point.y.median])),
          line(api.coord([point.x.median, point.y.q1]), api.coord([point.x.median, point.y.q3]))
        ]
      };
    }
  });

  /** The stairs that all dominated points lie beyond. */
  const steps = (all, across, up) => {
    const front = all.filter(point => point.by.length === 0)
      .map(point => [point.x.median, point.y.median]).sort((one, other) => one[0] - other[0]);
    return [[front[0][0], up.max], ...front, [across.max, front[front.length - 1][1]]];
  };

  const stairs = steps => ({
    type: 'line', step: 'end', silent: true, symbol: 'none', z: 0, data: steps,
    lineStyle: { color: colour('soft'), width: 1.5, type: [4, 4] },
    areaStyle: { color: colour('mark'), opacity: 0.7, origin: 'end' }
  });

  /** Where several are in the same place: one label, and marks around each other. */
  const gather = all => {
    const places = new Map();
    for (const point of all) {
      const key = `${point.x.median} ${point.y.median}`;
      places.set(key, [...places.get(key) ?? [], point]);
    }
    for (const here of places.values()) {
      const names = here.map(point => point.name);
      here.forEach((point, at) => { point.size = 13 + 9 * (here.length - 1 - at); });
      here[0].label = (names.length > 4 ? [...names.slice(0, 3), `and ${names.length - 3} more`] : names).join('\n');
    }
  };

  /** Each where no other label and no mark is, as far as there is room. */
  const labels = (all, steps, width) => {
    const named = all.filter(point => point.label);
    const taken = [];
    return {
      type: 'custom', silent: true, z: 4,
      data: named.map(point => [point.x.median, point.y.median]),
      renderItem: ({ dataIndex }, api) => {
        if (dataIndex === 0) {
          taken.splice(0, Infinity,
            ...named.map(point => mark(api.coord([point.x.median, point.y.median]), point.size)),
            ...lines(steps.map(step => api.coord(step))),
            ...all.flatMap(({ x: across, y: up }) => [
              ...lines([api.coord([across.q1, up.median]), api.coord([across.q3, up.median])]),
              ...lines([api.coord([across.median, up.q3]), api.coord([across.median, up.q1])])
            ]));
        }
        const { label, size, x: { median: left }, y: { median: top } } = named[dataIndex];
        const found = free(api.coord([left, top]), size, label, taken, width);
        taken.push(found);
        return {
          type: 'text', x: found.left, y: found.top,
          style: { text: label, font: `${FONT.fontSize}px ${FONT.fontFamily}`, fill: colour('ink'), lineHeight: LINE }
        };
      }
    };
  };

  const draw = plot('front-plot', width => Math.round(Math.min(460, Math.max(320, width * 0.6))), width => {
    const all = points();
    const across = range(all.map(point => point.x));
    const up = range(all.map(point => point.y));
    const joined = steps(all, across, up);
    gather(all);
    return {
      grid: { left: 64, right: 24, top: 40, bottom: 56 },
      tooltip: tooltip(({ data: { point } }) => `${escaped(point.name)}<br>${escaped(titles[x.value])}: ${told(point.x)}<br>` +
        `${escaped(titles[y.value])}: ${told(point.y)}`),
      xAxis: axis({ ...across, type: 'value', name: titles[x.value], nameLocation: 'middle', nameGap: 34,
        nameTextStyle: { ...FONT, color: colour('ink'), width: width - 100, overflow: 'truncate' } }),
      yAxis: axis({ ...up, type: 'value', name: titles[y.value], nameLocation: 'end', nameGap: 16,
        nameTextStyle: { ...FONT, color: colour('ink'), align: 'left', padding: [0, 0, 0, -54], width: width - 40, overflow: 'truncate' } }),
      series: [stairs(joined), whiskers(all), ...all.map(point => ({
        type: 'scatter', symbol: shape(point.profile), symbolSize: Math.min(point.size, 60), z: 3,
        data: [{ value: [point.x.median, point.y.median], point }],
        itemStyle: {
          color: point.by.length === 0 ? profileColour(point.profile) : colour('card'),
          borderColor: profileColour(point.profile), borderWidth: 2.5
        },
      })), labels(all, joined, width)]
    };
  });

  const tell = () => {
    const all = points();
    const out = all.filter(point => point.by.length > 0);
    $('front-words').textContent =
      `On the front: ${all.filter(point => point.by.length === 0).map(point => point.name).join(', ')}. ` +
      (out.length === 0 ? 'None is dominated.' : `Dominated: ${out.map(point => `${point.name} (by ${point.by.join(', ')})`).join('; ')}.`);
    table($('front-table'), data.medians[scope.value].scope, ['Profile', titles[x.value], titles[y.value], 'On the front'],
      all.map(point => [point.name, told(point.x), told(point.y), point.by.length === 0 ? 'yes' : `no, dominated by ${point.by.join(', ')}`]));
  };

  [x, y, scope].forEach(select => select.addEventListener('change', () => {
    draw();
    tell();
  }));
  $('front-table').hidden = false;
  tell();
}
