import { label } from '../graph.js';
import { interviewsOf } from '../places.js';
import { score } from '../parts/words.js';
import { wrap } from './wrap.js';

export const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "NanumGothic", sans-serif';
export const fontSize = 13;
export const lineHeight = 1.4;
const padding = 12;
const widths = { claim: 232, speaker: 140, interview: 180, link: 180 };

/** A node as a box: its lines of text and its size. */
export function boxOf(node, { column = 0, focus = false } = {}) {
  const width = widths[node.kind];
  const lines = wrap(label(node) || node.id, width - 2 * padding, node.kind === 'claim' ? 6 : 3);
  const interview = node.kind === 'claim' && interviewsOf(node)[0];
  if (interview) lines.push(...wrap('— ' + label(interview), width - 2 * padding, 1));
  const height = Math.ceil(lines.length * fontSize * lineHeight + 1.4 * padding);
  return { id: node.id, node, column, focus, kind: node.kind, text: lines.join('\n'), width, height, x: 0, y: 0 };
}

/** An edge as a line. */
export function lineOf(edge) {
  const sign = { 'agrees-with': '=', 'disagrees-with': '≠' }[edge.kind] ?? '';
  return {
    source: edge.source.id, target: edge.target.id, kind: edge.kind, edge,
    width: edge.score ? 1 + 3 * edge.score : 1.2,
    text: sign && edge.score ? `${sign} ${score(edge.score)}` : sign,
    colour: edge.source.kind === 'speaker' && edge.kind === 'said' ? edge.source.colour : undefined,
  };
}
