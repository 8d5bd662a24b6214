// Dates at the precision known, and an axis to set them on.

/** @typedef {[number, number]} Span  the first day and the day after the last, counted from 1970 */
/** @typedef {{place: (day: number) => number, ticks: {at: number, label: string}[]}} Axis  place is in hundredths of the width */

const dayOf = (...date) => Date.UTC(...date) / 86_400_000;

/** @returns {?Span} of a day, a month or a year in ISO 8601; null when there is no date */
export function spanOf(date) {
  const [year, month, day] = (/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? []).slice(1).map(Number);
  if (!year) return null;
  if (day) return [dayOf(year, month - 1, day), dayOf(year, month - 1, day + 1)];
  return month ? [dayOf(year, month - 1, 1), dayOf(year, month, 1)] : [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)];
}

export const middle = ([from, to]) => (from + to) / 2;

const margin = 3; // hundredths of the width, on both sides
const most = 5; // ticks that stand beside each other on a phone
const steps = [['day', 1], ['day', 2], ['day', 7], ['day', 14], ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 3000, 6000, 12000, 24000].map((n) => ['month', n])];

/** @returns {?Axis} that holds all spans; null when there are none */
export function axisOf(spans) {
  if (!spans.length) return null;
  const from = spans.reduce((least, [first]) => Math.min(least, first), Infinity);
  const to = spans.reduce((last, [, end]) => Math.max(last, end), -Infinity);
  const place = (day) => margin + ((100 - 2 * margin) * (day - from)) / (to - from);
  const ticks = steps.map((step) => ticksOf(step, from, to)).find((all) => all.length <= most) ?? [];
  return { place, ticks: ticks.map(({ day, label }) => ({ at: place(day), label })) };
}

/** The beginnings of days or months in a span, by so many; one more than there is room for at most. */
function ticksOf([unit, by], from, to) {
  const out = [];
  for (let day = first(unit, by, from); day < to && out.length <= most; day = next(unit, by, day)) out.push({ day, label: labelOf(unit, by, day) });
  return out;
}

function first(unit, by, from) {
  if (unit === 'day') return from;
  const date = new Date(from * 86_400_000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (date.getUTCDate() > 1 ? 1 : 0);
  const at = Math.ceil(months / by) * by;
  return dayOf(Math.floor(at / 12), at % 12, 1);
}

function next(unit, by, day) {
  if (unit === 'day') return day + by;
  const date = new Date(day * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + by, 1);
}

const labelOf = (unit, by, day) => new Date(day * 86_400_000).toISOString().slice(0, unit === 'day' ? 10 : by % 12 ? 7 : 4);
