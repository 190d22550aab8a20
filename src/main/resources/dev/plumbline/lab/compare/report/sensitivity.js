// How far each weight can change.
if ($('sensitivity-plot')) {
  const LEAST = 1 / 16;
  const MOST = 16;

  /** For the weights between the names and the bars. */
  const MARGIN = 44;
  const bars = (data.ranges ?? []).filter(bar => bar.weight > 0);
  const rules = bars.map(bar => bar.rule);
  const factor = weight => Math.min(MOST, Math.max(LEAST, weight));
  const told = weight => weight.toLocaleString('en');
  const words = bar => `${escaped(bar.rule)}: ${told(bar.weight)} now, the same from ${told(bar.low)} to ` +
    (bar.highOpen ? 'any weight' : told(bar.high));

  const text = (x, y, align, words) => ({
    type: 'text', x, y,
    style: { text: words, font: `12px ${FONT.fontFamily}`, fill: colour('ink'), align, verticalAlign: 'middle' }
  });

  /** An end is a line where it is certain, and an arrow where there is none in sight. */
  const end = (x, y, isOpen, way) => ({
    type: 'polyline',
    shape: { points: isOpen ? [[x - way * 6, y - 7], [x, y], [x - way * 6, y + 7]] : [[x, y - 9], [x, y + 9]] },
    style: { stroke: colour('c0'), fill: 'none', lineWidth: 2.5 }
  });

  plot('sensitivity-plot', () => Math.max(1, bars.length) * 32 + 74, width => {
    const names = Math.min(Math.max(...rules.map(measure), 0) + 4, width * 0.36);
    const left = names + MARGIN;
    return {
      grid: { left, right: 56, top: 8, bottom: 56 },
      tooltip: tooltip(({ dataIndex }) => words(bars[dataIndex])),
      xAxis: axis({
        type: 'log', logBase: 2, min: LEAST, max: MOST, name: 'weight, as a multiple of what it is now', nameLocation: 'middle', nameGap: 32,
        axisLabel: { ...FONT, color: colour('soft'), hideOverlap: true, formatter: value => value < 1 ? `1/${Math.round(1 / value)}` : `${value}` }
      }),
      yAxis: axis({
        type: 'category', data: rules, inverse: true, axisTick: { show: false }, splitLine: { show: false },
        axisLabel: { ...FONT, color: colour('ink'), interval: 0, margin: MARGIN - 6, width: names, overflow: 'truncate' }
      }),
      series: [{
        type: 'custom',
        data: bars.map((bar, at) => [1, at]),
        renderItem: ({ dataIndex }, api) => {
          const bar = bars[dataIndex];
          const [from, y] = api.coord([factor(bar.low / bar.weight), dataIndex]);
          const [to] = api.coord([factor(bar.high / bar.weight), dataIndex]);
          const [now] = api.coord([1, dataIndex]);
          const isFar = bar.high / bar.weight > MOST;
          const isNear = bar.low / bar.weight < LEAST;
          return {
            type: 'group',
            children: [
              { type: 'rect', shape: { x: from, y: y - 7, width: Math.max(1, to - from), height: 14 }, style: { fill: colour('c0'), opacity: 0.22 } },
              end(from, y, isNear, -1), end(to, y, isFar, 1),
              { type: 'circle', shape: { cx: now, cy: y, r: 4 }, style: { fill: colour('ink') } },
              text(from - (now - from < 6 ? 12 : 9), y, 'right', told(bar.low)),
              text(to + (to - now < 6 ? 12 : 9), y, 'left', bar.highOpen ? 'any' : told(bar.high))
            ]
          };
        }
      }]
    };
  });
}
