import { label } from '../graph.js';
import { kindName } from '../parts/words.js';

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrows walk from box to box, Enter opens one, + and - zoom, 0 shows all. */
export function keys(cy, canvas, told, open) {
  let chosen = null;
  const choose = (node) => {
    chosen?.removeClass('chosen');
    chosen = node.addClass('chosen');
    told.textContent = `${kindName(node.data('node'))}: ${label(node.data('node'))}`;
    cy.animate({ center: { eles: node } }, { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120 });
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      '+': () => cy.zoom(cy.zoom() * 1.2), '=': () => cy.zoom(cy.zoom() * 1.2), '-': () => cy.zoom(cy.zoom() / 1.2), 0: () => cy.fit(undefined, 16),
      Enter: () => chosen && open(chosen.data('node')),
    }[event.key] ?? (event.key in ways && (() => choose(next(cy, chosen, ways[event.key])))); 
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** The nearest box in a direction; the one the view is of to begin with. */
function next(cy, from, [dx, dy]) {
  if (!from) return cy.nodes('[?focus]').nonempty() ? cy.nodes('[?focus]').first() : cy.nodes().first();
  const at = from.position();
  let best = from;
  let least = Infinity;
  cy.nodes().forEach((node) => {
    const [x, y] = [node.position('x') - at.x, node.position('y') - at.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along > 1 && along + 2 * aside < least) [best, least] = [node, along + 2 * aside];
  });
  return best;
}
