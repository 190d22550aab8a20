// Where labels find room.
const LINE = 17;
const measure = (() => {
  const pen = document.createElement('canvas').getContext('2d');
  return text => {
    pen.font = `${FONT.fontSize}px ${FONT.fontFamily}`;
    return pen.measureText(text).width;
  };
})();

const mark = ([x, y], size) => ({ left: x - size / 2, top: y - size / 2, width: size, height: size });

/** The parts of stairs that go right, then up or down. */
const lines = corners => corners.slice(1).flatMap(([x, y], at) => {
  const [fromX, fromY] = corners[at];
  return [
    { left: Math.min(fromX, x), top: fromY - 1, width: Math.abs(x - fromX), height: 3 },
    { left: x - 1, top: Math.min(fromY, y), width: 3, height: Math.abs(y - fromY) }
  ];
});

const overlap = (one, other) =>
  Math.max(0, Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top));

/** The place around a mark that hides the least, within the width; the first of equals. */
const free = ([x, y], size, label, taken, within) => {
  const lines = label.split('\n');
  const width = Math.max(...lines.map(measure)) + 2;
  const height = lines.length * LINE;
  const far = size / 2 + 5;
  const [middle, centre] = [x - width / 2, y - height / 2];
  const places = [
    [x + far, centre], [x - far - width, centre], [middle, y - far - height], [middle, y + far],
    [x + far, y - far - height + 6], [x - far - width, y - far - height + 6], [x + far, y + far - 6], [x - far - width, y + far - 6],
    [x - far - width, y - far - height], [x - far - width, y + far], [x + far, y - far - height], [x + far, y + far],
    [middle, y - far - 2 * height], [middle, y + far + height]
  ].map(([left, top]) => ({ left: Math.max(2, Math.min(within - width - 2, left)), top, width, height }));
  const hidden = place => taken.reduce((sum, other) => sum + overlap(place, other), 0);
  return places.reduce((best, place) => hidden(place) < hidden(best) ? place : best);
};
