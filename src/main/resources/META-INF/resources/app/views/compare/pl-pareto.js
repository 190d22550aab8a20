import { html } from 'lit';
import { colour, loadCharts } from '../../components/chart.js';
import { dataTable } from '../../components/data-table.js';
import { choice } from '../../components/field.js';
import { PlElement } from '../../components/pl-element.js';
import { number } from '../../format.js';
import { text } from '../../texts.en.js';
import { pointsOf, tellingUnits } from './medians.js';

/** Profiles by any two units, as a picture and as a table. */
class PlPareto extends PlElement {
  static properties = {
    results: { attribute: false },
    titleOf: { attribute: false },
    across: { state: true },
    up: { state: true },
    failed: { state: true },
  };

  #chart = null;
  #sizes = new ResizeObserver(() => this.#chart?.resize());
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();

  constructor() {
    super();
    /** Of a comparison of profiles, as the server gives them. @type {any} */
    this.results = undefined;
    /** What a variant is called. @type {(variant: string) => string} */
    this.titleOf = undefined;
    /** The ids of two units. @type {string} */
    this.across = undefined;
    /** @type {string} */
    this.up = undefined;
    /** Whether there is no picture. @type {boolean} */
    this.failed = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#redraw);
    this.#sizes.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  willUpdate(changed) {
    if (changed.has('results')) {
      const [across, up] = tellingUnits(this.results);
      this.across = across;
      this.up = up;
    }
  }

  updated() {
    this.#draw();
  }

  async #draw() {
    const place = this.querySelector('.chart');
    if (!place || !this.results) {
      return;
    }
    try {
      const echarts = await loadCharts();
      if (!place.isConnected) {
        return;
      }
      if (!this.#chart) {
        this.#chart = echarts.init(place, null, { renderer: 'canvas' });
        this.#sizes.observe(place);
      }
      this.#chart.setOption(chartOf(place, this.#points, this.titleOf, this.#axis(this.across), this.#axis(this.up)), true);
    } catch {
      this.failed = true;
    }
  }

  get #points() {
    return pointsOf(this.results, this.across, this.up);
  }

  #unit(id) {
    return this.results.units.find((one) => one.id === id);
  }

  #axis(id) {
    const { title, unit } = this.#unit(id);
    return text.compare.pareto.axis(title, unit);
  }

  render() {
    const words = text.compare.pareto;
    const units = this.results.units.map(({ id, title }) => ({ value: id, label: title }));
    const pick = (name) => (value) => (this[name] = value);
    return html`
      <section class="stack-s">
        <h2>${words.title}</h2>
        <p class="soft">${words.intro}</p>
        <div class="filter-row">
          ${choice({ id: 'pareto-across', label: words.across, value: this.across, options: units, change: pick('across') })}
          ${choice({ id: 'pareto-up', label: words.up, value: this.up, options: units, change: pick('up') })}
        </div>
        ${this.failed
          ? html`<p class="notice warn">${words.failed}</p>`
          : html`<div class="card chart-card">
              <div class="chart" role="img" aria-label=${words.picture(this.#unit(this.across).title, this.#unit(this.up).title)}></div>
            </div>`}
        ${dataTable({
          caption: words.table,
          rows: this.#points,
          columns: [
            { head: words.profile, cell: (one) => this.titleOf(one.variant) },
            { head: this.#axis(this.across), numeric: true, cell: (one) => number(one.x) },
            { head: this.#axis(this.up), numeric: true, cell: (one) => number(one.y) },
            { head: '', cell: (one) => html`<span class="badge ${one.onFront ? 'better' : ''}">${one.onFront ? words.front : words.behind}</span>` },
          ],
        })}
      </section>
    `;
  }
}

/** Marks at the same place share a label. */
function chartOf(place, points, title, across, up) {
  const ink = colour(place, '--ink');
  const soft = colour(place, '--ink-soft');
  const line = colour(place, '--line');
  const accent = colour(place, '--accent');
  const surface = colour(place, '--surface');
  const together = new Map();
  for (const point of points) {
    const key = `${point.x} ${point.y}`;
    const known = together.get(key);
    together.set(key, { ...point, names: [...(known?.names || []), title(point.variant)] });
  }
  const axis = (name) => ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: 32,
    scale: true,
    minInterval: 1,
    nameTextStyle: { color: soft },
    axisLabel: { color: soft },
    axisLine: { lineStyle: { color: line } },
    splitLine: { lineStyle: { color: line } },
    boundaryGap: ['8%', '12%'],
  });
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(place).fontFamily },
    grid: { left: 64, right: 40, top: 32, bottom: 56 },
    xAxis: axis(across),
    yAxis: { ...axis(up), nameGap: 44 },
    series: [
      {
        type: 'scatter',
        symbolSize: 14,
        data: [...together.values()].map((point) => ({
          value: [point.x, point.y],
          name: point.names.join(', '),
          itemStyle: { color: point.onFront ? accent : surface, borderColor: accent, borderWidth: 2 },
        })),
        label: { show: true, position: 'top', formatter: '{b}', color: ink, fontSize: 12, width: 160, overflow: 'break' },
        labelLayout: { hideOverlap: false, moveOverlap: 'shiftY' },
      },
    ],
  };
}

customElements.define('pl-pareto', PlPareto);
