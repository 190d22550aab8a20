// Two units against each other.
if ($('front-plot')) {
  const x = $('front-x');
  const y = $('front-y');
  const scope = $('front-scope');
  const [first = [0, 1]] = data.fronts;
  const titles = data.units.map(unit => `${unit.title} (${unit.unit})`);
  options(x, titles, first[0]);
  options(y, titles, first[1]);
  options(scope, data.medians.map(medians => medians.scope), 0);

  const dominates = (one, other) =>
    one.x.median <= other.x.median && one.y.median <= other.y.median &&
    (one.x.median < other.x.median || one.y.median < other.y.median);

  const points = () => {
    const all = data.medians[scope.value].values.map((values, profile) =>
      ({ profile, name: data.profiles[profile], x: values[x.value], y: values[y.value] }));
    all.forEach(point => { point.by = all.filter(other => dominates(other, point)).map(other => other.name); });
    return all;
  };

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

  const spread = value => value.q1 === value.q3 ? '' : ` (${number(value.q1)} – ${number(value.q3)})`;
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
  const stairs = (all, across, up) => {
    const front = all.filter(point => point.by.length === 0)
      .map(point => [point.x.median, point.y.median]).sort((one, other) => one[0] - other[0]);
    return {
      type: 'line', step: 'end', silent: true, symbol: 'none', z: 0, clip: true,
      data: [[front[0][0], up.max], ...front, [across.max, front[front.length - 1][1]]],
      lineStyle: { color: colour('soft'), width: 1.5, type: [4, 4] },
      areaStyle: { color: colour('mark'), opacity: 0.7, origin: up.max }
    };
  };

  /** One label for all that are in the same place. */
  const labels = all => {
    const places = new Map();
    all.forEach(point => {
      const key = `${point.x.median} ${point.y.median}`;
      places.set(key, [...places.get(key) ?? [], point.name]);
    });
    const taken = new Set();
    return all.map(point => {
      const key = `${point.x.median} ${point.y.median}`;
      const names = taken.has(key) ? [] : places.get(key);
      taken.add(key);
      return names.length > 4 ? [...names.slice(0, 3), `and ${names.length - 3} more`].join('\n') : names.join('\n');
    });
  };

  const draw = plot('front-plot', width => Math.round(Math.min(460, Math.max(320, width * 0.6))), width => {
    const all = points();
    const across = range(all.map(point => point.x));
    const up = range(all.map(point => point.y));
    const names = labels(all);
    const middle = (across.min + across.max) / 2;
    return {
      grid: { left: 64, right: 24, top: 40, bottom: 56 },
      tooltip: tooltip(({ data: { point } }) => `${escaped(point.name)}<br>${escaped(titles[x.value])}: ${told(point.x)}<br>` +
        `${escaped(titles[y.value])}: ${told(point.y)}`),
      xAxis: axis({ ...across, type: 'value', name: titles[x.value], nameLocation: 'middle', nameGap: 34,
        nameTextStyle: { ...FONT, color: colour('ink'), width: width - 100, overflow: 'truncate' } }),
      yAxis: axis({ ...up, type: 'value', name: titles[y.value], nameLocation: 'end', nameGap: 16,
        nameTextStyle: { ...FONT, color: colour('ink'), align: 'left', padding: [0, 0, 0, -54], width: width - 40, overflow: 'truncate' } }),
      series: [stairs(all, across, up), whiskers(all), ...all.map((point, at) => ({
        type: 'scatter', symbol: shape(point.profile), symbolSize: 14, z: 3,
        data: [{ value: [point.x.median, point.y.median], point }],
        itemStyle: {
          color: point.by.length === 0 ? profileColour(point.profile) : colour('card'),
          borderColor: profileColour(point.profile), borderWidth: 2.5
        },
        label: {
          ...FONT, show: names[at] !== '', color: colour('ink'), formatter: () => names[at], lineHeight: 17, distance: 9,
          position: point.x.median > middle ? 'left' : 'right', align: point.x.median > middle ? 'right' : 'left',
          textBorderColor: colour('card'), textBorderWidth: 3
        },
        labelLayout: { moveOverlap: 'shiftY' }
      }))]
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
