// Whose schedules, and who judges.
const bin = ({ percent, level, text }) => {
  if (level !== 'SOFT') {
    return 'rg';
  }
  if (percent < 0 || text.endsWith('†') && percent === 0) {
    return 'rb';
  }
  if (percent === 0) {
    return 'r0';
  }
  return `r${[1, 3, 10, 30].filter(limit => percent > limit).length + 1}`;
};

const regretScope = $('regret-scope');
options(regretScope, data.regrets.map(regret => regret.scope), 0);

const names = width => Math.min(Math.max(...data.profiles.map(measure)) + 16, Math.max(90, width * 0.36));
const column = width => (width - names(width) - 16) / data.profiles.length;
const isTilted = width => column(width) < 110;
const top = width => isTilted(width) ? 108 : 58;

const drawRegret = plot('regret-plot', width => {
  const row = Math.max(30, Math.min(64, width / (data.profiles.length + 2) * 0.62));
  return Math.round(data.profiles.length * row + top(width));
}, width => {
  const { cells } = data.regrets[regretScope.value];
  const tilted = isTilted(width);
  return {
    grid: { left: names(width), right: 16, top: top(width) - 6, bottom: 6 },
    tooltip: tooltip(({ data: { value: [by, of] } }) =>
      `${escaped(data.profiles[of])}, as ${escaped(data.profiles[by])} sees it:<br>${escaped(cells[of][by].words)}`),
    xAxis: axis({
      type: 'category', data: data.profiles, position: 'top', name: 'judged by', nameLocation: 'middle', nameGap: tilted ? 82 : 32,
      axisLabel: { ...FONT, color: colour('ink'), interval: 0, rotate: tilted ? 35 : 0, width: tilted ? 112 : column(width) - 8, overflow: 'truncate' },
      axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false }
    }),
    yAxis: axis({
      type: 'category', data: data.profiles, inverse: true,
      axisLabel: { ...FONT, color: colour('ink'), interval: 0, width: names(width) - 12, overflow: 'truncate' },
      axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false }
    }),
    series: [{
      type: 'heatmap',
      data: cells.flatMap((row, of) => row.map((cell, by) => {
        const fill = colour(bin(cell));
        return {
          value: [by, of, cell.percent],
          itemStyle: { color: fill, borderColor: colour('card'), borderWidth: 2 },
          label: { color: onColour(fill) }
        };
      })),
      label: { ...FONT, lineHeight: 16, show: column(width) > 40, formatter: ({ data: { value: [by, of] } }) => cells[of][by].text.replace(' ', '\n') },
      emphasis: { itemStyle: { borderColor: colour('ink') } }
    }]
  };
});
regretScope.addEventListener('change', drawRegret);
