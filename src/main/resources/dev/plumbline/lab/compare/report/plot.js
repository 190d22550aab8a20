// What all plots have in common.
const data = JSON.parse(document.getElementById('data').textContent);
const $ = id => document.getElementById(id);
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const FONT = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
const COLOURS = 8;
const DASHES = [[], [7, 4], [2, 3], [9, 3, 2, 3], [14, 4], [4, 2, 1, 2, 1, 2]];
const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow'];
const profileColour = number => colour(`c${number % COLOURS}`);
const dashes = number => DASHES[number % DASHES.length];
const shape = number => SHAPES[number % SHAPES.length];

/** Text that the library would otherwise read as HTML. */
const escaped = text => String(text).replace(/[&<>"']/g, char => `&#${char.codePointAt(0)};`);

const number = value => value.toLocaleString('en', { maximumFractionDigits: 1 }).replace('-', '−');

/** Black or white, whichever is easier to read on a colour. */
const onColour = hex => {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
};

const options = (select, names, chosen) => {
  select.replaceChildren(...names.map((name, value) => new Option(name, value)));
  select.value = chosen;
};

/** Puts a table where there may be one already. */
const table = (place, caption, heads, rows) => {
  const cell = (kind, text, scope) => {
    const made = document.createElement(kind);
    made.textContent = text;
    made.dir = 'auto';
    if (scope) {
      made.scope = scope;
    }
    return made;
  };
  const made = document.createElement('table');
  made.createCaption().textContent = caption;
  made.createTHead().insertRow().append(...heads.map(head => cell('th', head, 'col')));
  const body = made.createTBody();
  for (const [head, ...cells] of rows) {
    body.insertRow().append(cell('th', head, 'row'), ...cells.map(text => cell('td', text)));
  }
  place.replaceChildren(made);
};

/** Lines and texts that fit the page. */
const axis = more => ({
  nameTextStyle: { ...FONT, color: colour('ink') },
  axisLabel: { ...FONT, color: colour('soft') },
  axisLine: { show: true, lineStyle: { color: colour('soft') } },
  axisTick: { lineStyle: { color: colour('soft') } },
  splitLine: { lineStyle: { color: colour('line') } },
  ...more
});

const tooltip = formatter => ({
  confine: true,
  backgroundColor: colour('card'),
  borderColor: colour('soft'),
  textStyle: { ...FONT, color: colour('ink') },
  extraCssText: 'max-width: 20rem; white-space: normal;',
  formatter
});

const plots = [];

/**
 * Draws a plot, and again when its size or the colours change.
 *
 * @param height by width, in pixels
 * @param make the library's options, by width
 */
const plot = (id, height, make) => {
  const place = $(id);
  let chart = null;
  const draw = () => {
    const width = place.clientWidth;
    if (width === 0) {
      return;
    }
    place.style.height = `${height(width)}px`;
    chart ??= echarts.init(place, null, { renderer: 'svg' });
    chart.resize({ width, height: height(width) });
    chart.setOption({ animation: false, textStyle: FONT, aria: { enabled: false }, ...make(width) }, true);
    const svg = place.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${width} ${height(width)}`);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
  };
  let known = 0;
  new ResizeObserver(() => {
    if (place.clientWidth !== known) {
      known = place.clientWidth;
      draw();
    }
  }).observe(place);
  plots.push(draw);
  draw();
  return draw;
};

const drawAll = () => plots.forEach(draw => draw());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
matchMedia('print').addEventListener('change', drawAll);
addEventListener('beforeprint', () => {
  document.querySelectorAll('details').forEach(details => { details.open = true; });
  drawAll();
});
document.querySelectorAll('.controls').forEach(controls => { controls.hidden = false; });
