// A layout in columns, the same for the same boxes: each column is ordered by
// where its neighbours stand (the barycentre method of Sugiyama, Tagawa and
// Toda, 1981), and each box is put as near to them as the others allow.

const gapY = 18;
const sweeps = 6;
const tallest = 14; // boxes in a column before it is broken into several

/** Gives each box its place; gap is between columns. */
export function columns(boxes, lines, gap = 110) {
  const near = neighbours(boxes, lines);
  let x = 0;
  const levels = [...new Set(boxes.map((box) => box.column))].sort((a, b) => a - b).map((c) => boxes.filter((box) => box.column === c));
  levels.forEach(stack);
  for (let i = 0; i < sweeps; i++) {
    const order = i % 2 ? [...levels].reverse() : levels;
    for (const level of order) settle(level, near);
  }
  for (const level of levels) x = spread(level, x) + gap;
}

function neighbours(boxes, lines) {
  const at = new Map(boxes.map((box) => [box.id, box]));
  const near = new Map(boxes.map((box) => [box, []]));
  for (const line of lines) {
    const [a, b] = [at.get(line.source), at.get(line.target)];
    near.get(a).push(b);
    near.get(b).push(a);
  }
  return near;
}

/** One below the other, around zero. */
function stack(level) {
  let y = -level.reduce((sum, box) => sum + box.height + gapY, 0) / 2;
  for (const box of level) {
    box.y = y + box.height / 2;
    y += box.height + gapY;
  }
}

/** Orders a column by its neighbours and moves each box towards them. */
function settle(level, near) {
  const wish = new Map(level.map((box) => [box, mean(near.get(box).filter((other) => other.column !== box.column), box.y)]));
  level.sort((a, b) => wish.get(a) - wish.get(b) || (a.id < b.id ? -1 : 1));
  let bottom = -Infinity;
  let drift = 0;
  for (const box of level) {
    box.y = Math.max(wish.get(box), bottom + gapY + box.height / 2);
    bottom = box.y + box.height / 2;
    drift += box.y - wish.get(box);
  }
  for (const box of level) box.y -= drift / level.length;
}

function mean(boxes, otherwise) {
  return boxes.length ? boxes.reduce((sum, box) => sum + box.y, 0) / boxes.length : otherwise;
}

/** Sets x, breaking a long column into several side by side; returns where it ends. */
function spread(level, x) {
  const width = Math.max(...level.map((box) => box.width));
  const parts = Math.ceil(level.length / Math.max(tallest, Math.ceil(Math.sqrt(level.length * 3))));
  if (parts === 1) {
    level.forEach((box) => { box.x = x + width / 2; });
    return x + width;
  }
  for (let i = 0; i < parts; i++) {
    const part = level.filter((_, k) => k % parts === i);
    part.forEach((box) => { box.x = x + i * (width + gapY * 2) + width / 2; });
    stack(part);
  }
  return x + parts * (width + gapY * 2) - gapY * 2;
}
