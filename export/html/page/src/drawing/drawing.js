// The drawing of a neighbourhood. It is drawn on a canvas, so everything in
// it stands below it as a table too, and keys do what the pointer does.

import cytoscape from 'cytoscape';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { addressOf, withParam } from '../route.js';
import { keys } from './keys.js';
import { look } from './look.js';
import { table } from './table.js';

const readable = 0.7; // the least zoom at which a drawing is first shown
const margin = 20; // pixels around it
const lowest = 160; // pixels of height at least

/** @returns the drawing with its buttons and its table; nothing when there is nothing to join */
export function drawing(page, spec) {
  if (spec.boxes.length < 2) return null;
  const canvas = h('div', { class: 'canvas', tabindex: 0, role: 'application', 'aria-label': t('drawing.label', { n: spec.boxes.length }), 'aria-describedby': 'drawing-help drawing-keys' });
  const told = h('p', { class: 'told', role: 'status' });
  const view = { cy: null };
  const help = h('span', { id: 'drawing-help' }, t('drawing.help'));
  const keyHelp = h('p', { class: 'small keys', id: 'drawing-keys' }, t('drawing.keys'));
  const figure = h('figure', { class: 'drawing' }, h('figcaption', { class: 'small' }, help, buttons(view)), canvas, told, keyHelp, leftOut(page, spec), table(spec));
  page.afterShow(() => start(page, spec, { canvas, told, view }));
  return figure;
}

function start(page, spec, { canvas, told, view }) {
  const cy = cytoscape({
    container: canvas, elements: elements(spec), style: look(), layout: { name: 'preset', fit: false },
    minZoom: 0.1, maxZoom: 2.5, boxSelectionEnabled: false, autounselectify: true,
  });
  view.cy = cy;
  canvas.drawn = cy; // for measuring
  dragLightly(cy);
  show(cy, canvas, spec.whole ? 0 : readable);
  cy.on('tap', 'node', (event) => page.open(addressOf(event.target.data('node'))));
  cy.on('mouseover', 'node', (event) => event.target.connectedEdges().addClass('near'));
  cy.on('mouseout', 'node', (event) => event.target.connectedEdges().removeClass('near'));
  canvas.addEventListener('wheel', leaveScrolling, { capture: true });
  keys(cy, canvas, told, (node) => page.open(addressOf(node)));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const restyle = () => cy.style(look());
  dark.addEventListener('change', restyle);
  page.onLeave(() => {
    dark.removeEventListener('change', restyle);
    cy.destroy();
  });
}

/**
 * While a box is dragged only it and its lines change, which Cytoscape draws
 * on a layer of their own; but it draws all the others again too, for every
 * "bounds" that changes. Here those wait until the box is let go.
 */
function dragLightly(cy) {
  const renderer = cy.renderer();
  const notify = renderer.notify.bind(renderer);
  renderer.notify = (event, elements) => {
    if (event !== 'bounds' || !renderer.hoverData.draggingEles) notify(event, elements);
  };
}

/** The wheel scrolls the page, and zooms the drawing once that is chosen. */
function leaveScrolling(event) {
  if (!event.ctrlKey && !event.metaKey && document.activeElement !== event.currentTarget) event.stopPropagation();
}

/** All of the drawing where that can be read, else what the view is of. */
function show(cy, canvas, least) {
  const box = cy.elements().boundingBox({ includeLabels: false });
  const fits = Math.min((cy.width() - 2 * margin) / box.w, tallest() / box.h);
  const zoom = Math.min(1, Math.max(fits, least));
  canvas.style.height = `${Math.min(tallest(), Math.max(lowest, box.h * zoom)) + 2 * margin}px`;
  cy.resize();
  const focus = cy.nodes('[?focus]').nonempty() ? cy.nodes('[?focus]').position() : { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  const wide = box.w * zoom > cy.width();
  const high = box.h * zoom > cy.height();
  cy.viewport({ zoom, pan: {
    x: wide ? within(cy.width() / 2 - zoom * focus.x, cy.width() - margin - zoom * box.x2, margin - zoom * box.x1) : cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - zoom * (high ? focus.y : (box.y1 + box.y2) / 2),
  } });
}

const within = (x, least, most) => Math.min(most, Math.max(least, x));

const tallest = () => Math.min(520, innerHeight * 0.65);

function elements({ boxes, lines }) {
  return [
    ...boxes.map(({ id, node, kind, text, width, height, focus, x, y }) => ({
      data: { id, node, kind, text, width, height, focus, colour: node.unnamed ? undefined : node.colour }, position: { x, y },
    })),
    ...lines.map(({ source, target, kind, width, text, colour }, i) => ({ data: { id: 'line' + i, source, target, kind, width, text, colour } })),
  ];
}

function buttons(view) {
  const zoom = (by) => () => view.cy.zoom({ level: view.cy.zoom() * by, renderedPosition: { x: view.cy.width() / 2, y: view.cy.height() / 2 } });
  const button = (sign, name, act) => h('button', { type: 'button', 'aria-label': name, title: name, onclick: act }, sign);
  return h('div', { class: 'tools' }, button('+', t('drawing.in'), zoom(1.25)), button('−', t('drawing.out'), zoom(0.8)),
    button('⤢', t('drawing.fit'), () => view.cy.fit(undefined, 16)));
}

function leftOut(page, spec) {
  if (!spec.left) return null;
  return h('p', { class: 'small' }, t('drawing.left', { n: spec.left }), ' ',
    spec.grows && h('a', { href: withParam(page.route, 'draw', 'all') }, t('drawing.all')));
}
