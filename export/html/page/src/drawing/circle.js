import { boxOf } from './boxes.js';

const most = 16; // people drawn

/** People in a ring, joined by how often they say the same or the opposite. */
export function peopleDrawing(pairs) {
  const people = [];
  for (const pair of pairs) for (const person of [pair.a, pair.b]) if (!people.includes(person)) people.push(person);
  const shown = new Set(people.slice(0, most));
  const drawn = pairs.filter((pair) => shown.has(pair.a) && shown.has(pair.b));
  const boxes = ring([...shown], drawn).map((person) => boxOf(person));
  place(boxes);
  return { boxes, lines: drawn.flatMap(linesOf), left: people.length - shown.size, grows: false, whole: true };
}

function linesOf(pair) {
  const line = (kind, count, sign) => ({
    source: pair.a.id, target: pair.b.id, kind, pair, count,
    width: Math.min(1.5 + Math.sqrt(count), 8), text: `${sign} ${count}`,
  });
  return [
    ...(pair.agree ? [line('agrees-with', pair.agree, '=')] : []),
    ...(pair.disagree ? [line('disagrees-with', pair.disagree, '≠')] : []),
  ];
}

/** Puts those who meet most next to each other. */
function ring(people, pairs) {
  const order = [];
  const rest = new Set(people);
  while (rest.size) {
    const last = order.at(-1);
    const next = pairs.find((pair) => (pair.a === last && rest.has(pair.b)) || (pair.b === last && rest.has(pair.a)));
    const person = !next ? [...rest][0] : next.a === last ? next.b : next.a;
    rest.delete(person);
    order.push(person);
  }
  return order;
}

function place(boxes) {
  const round = Math.max(1, boxes.length / 6);
  boxes.forEach((box, i) => {
    const angle = (2 * Math.PI * i) / boxes.length + Math.PI;
    box.x = Math.round(Math.cos(angle) * 190 * round);
    box.y = Math.round(Math.sin(angle) * 130 * round);
  });
}

