// How soon the searches were as good as they became.
const FLOOR = 0.1;
const curvesScope = $('curves-scope');
options(curvesScope, data.curves.map(curves => curves.scope), 0);

const sample = profile => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  Object.entries({ width: 34, height: 10, viewBox: '0 0 34 10', 'aria-hidden': 'true' })
    .forEach(([name, value]) => svg.setAttribute(name, value));
  Object.entries({ x1: 0, y1: 5, x2: 34, y2: 5, 'stroke-width': 3, 'stroke-dasharray': dashes(profile).join(' ') })
    .forEach(([name, value]) => line.setAttribute(name, value));
  line.style.stroke = `var(--c${profile % COLOURS})`;
  svg.append(line);
  return svg;
};

const shown = data.profiles.map((name, profile) => {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  const text = document.createElement('bdi');
  text.textContent = name;
  label.append(box, sample(profile), text);
  $('curves-profiles').append(label);
  return box;
});

const drawCurves = plot('curves-plot', width => Math.round(Math.min(420, Math.max(300, width * 0.5))), () => {
  const { unit, times, bands } = data.curves[curvesScope.value];
  const finite = bands.flatMap(band => [...band.median, ...band.q3]).filter(value => value !== null);
  const top = 10 ** (Math.floor(Math.log10(Math.max(1, ...finite))) + 2);
  const height = value => value === null ? top : Math.max(FLOOR, value);
  const label = value => value === top ? 'not yet' : value === FLOOR ? '≤ 0.1 %' : value > top / 10 ? '' : `${number(value)} %`;
  const band = (profile, { q1, q3 }) => ({
    type: 'custom', silent: true, z: 1, clip: true, data: [[times[0], FLOOR]],
    renderItem: (params, api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...times.flatMap((time, at) => [[time, height(q1[Math.max(0, at - 1)])], [time, height(q1[at])]]),
          ...times.flatMap((time, at) => [[time, height(q3[Math.max(0, at - 1)])], [time, height(q3[at])]]).reverse()
        ].map(point => api.coord(point))
      },
      style: { fill: profileColour(profile), opacity: 0.16 }
    })
  });
  const line = (profile, { median }) => ({
    type: 'line', step: 'end', symbol: 'none', z: 2, name: data.profiles[profile],
    data: times.map((time, at) => [time, height(median[at])]),
    lineStyle: { color: profileColour(profile), width: 2.5, type: dashes(profile).length ? dashes(profile) : 'solid' },
    itemStyle: { color: profileColour(profile) }
  });
  const chosen = bands.map((band, profile) => profile).filter(profile => shown[profile].checked);
  return {
    grid: { left: 66, right: 20, top: 20, bottom: 50 },
    tooltip: { ...tooltip(all => `after ${number(all[0].value[0])} ${unit}<br>` +
      all.map(one => `${escaped(one.seriesName)}: ${label(one.value[1]) || `${number(one.value[1])} %`}`).join('<br>')), trigger: 'axis' },
    xAxis: axis({ type: 'log', min: times[0], max: 10 ** Math.ceil(Math.log10(times[times.length - 1]) - 1e-9),
      name: unit, nameLocation: 'middle', nameGap: 30, axisLabel: { ...FONT, color: colour('soft'), formatter: value => value.toLocaleString('en') } }),
    yAxis: axis({ type: 'log', min: FLOOR, max: top, axisLabel: { ...FONT, color: colour('soft'), formatter: label } }),
    series: chosen.flatMap(profile => [band(profile, bands[profile]), line(profile, bands[profile])])
  };
});
curvesScope.addEventListener('change', drawCurves);
$('curves-profiles').addEventListener('change', drawCurves);
