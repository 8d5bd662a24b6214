import { colours } from '../people.js';
import { font, fontSize, lineHeight } from './boxes.js';

/** The colours of the page, as its style sheet has them now. */
function palette() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue('--' + name).trim();
  return Object.fromEntries(['ink', 'paper', 'card', 'faint', 'line', 'same', 'opposite', 'accent', 'tab'].map((name) => [name, of(name)])
    .concat([...Array(colours).keys()].flatMap((i) => [['p' + i, of('p' + i)], ['i' + i, of('i' + i)]])));
}

/** How Cytoscape draws boxes and lines. */
export function look() {
  const c = palette();
  return [
    { selector: 'node', style: {
      shape: 'round-rectangle', 'corner-radius': 6, width: 'data(width)', height: 'data(height)', label: 'data(text)',
      'text-wrap': 'wrap', 'text-max-width': '1000px', 'text-valign': 'center', 'text-halign': 'center', 'line-height': lineHeight,
      'font-family': font, 'font-size': fontSize, color: c.ink, 'background-color': c.card, 'border-width': 1, 'border-color': c.line,
      'min-zoomed-font-size': 4, 'overlay-opacity': 0,
    } },
    { selector: 'node[kind="interview"], node[kind="link"]', style: { 'background-color': c.tab, shape: 'rectangle' } },
    { selector: 'node[kind="speaker"]', style: { 'corner-radius': 18, 'background-color': c.faint, color: c.paper } },
    ...[...Array(colours).keys()].map((i) => ({ selector: `node[colour=${i}]`, style: { 'background-color': c['p' + i], color: c['i' + i], 'border-width': 0 } })),
    { selector: 'node[?focus]', style: { 'border-width': 3, 'border-color': c.accent } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': c.accent, 'border-style': 'double' } },
    { selector: 'edge', style: {
      width: 'data(width)', 'curve-style': 'bezier', 'line-color': c.line, label: 'data(text)', 'font-family': font, 'font-size': 12, color: c.ink,
      'text-background-color': c.paper, 'text-background-opacity': 1, 'text-background-padding': 2, 'min-zoomed-font-size': 5, 'overlay-opacity': 0,
    } },
    ...[...Array(colours).keys()].map((i) => ({ selector: `edge[colour=${i}]`, style: { 'line-color': c['p' + i] } })),
    { selector: 'edge[kind="agrees-with"]', style: { 'line-color': c.same } },
    { selector: 'edge[kind="disagrees-with"]', style: { 'line-color': c.opposite, 'line-style': 'dashed' } },
    { selector: 'edge[kind="cites"]', style: { 'line-style': 'dotted', 'line-color': c.faint } },
    { selector: 'edge.near', style: { 'line-color': c.accent, 'z-index': 9 } },
  ];
}
