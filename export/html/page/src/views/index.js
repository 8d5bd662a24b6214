import { h } from '../dom.js';
import { t } from '../messages.js';
import { address } from '../route.js';
import { beside } from './beside.js';
import { changes } from './changes.js';
import { claim } from './claim.js';
import { decisions } from './decisions.js';
import { documentView } from './document.js';
import { documents } from './documents.js';
import { home } from './home.js';
import { interview } from './interview.js';
import { claims, interviews, people, search, sources } from './lists.js';
import { meetings } from './meetings.js';
import { missing } from './missing.js';
import { positions } from './positions.js';
import { person } from './person.js';
import { source } from './source.js';

const whole = { home, meetings, positions, changes, people, claims, interviews, sources, decisions, search, documents, document: documentView, beside };
const ofNode = { person: ['speaker', person], claim: ['claim', claim], interview: ['interview', interview], source: ['link', source] };

/** The view that an address names: {title, body}. */
export function viewOf(page) {
  const { view, id } = page.route;
  if (Object.hasOwn(whole, view)) return whole[view](page);
  const node = page.graph.byId.get(id);
  if (Object.hasOwn(ofNode, view) && node?.kind === ofNode[view][0]) {
    const shown = ofNode[view][1](page, node);
    return { ...shown, body: [...shown.body, h('p', { class: 'small id' }, t('id', { id: node.id }))] };
  }
  return missing();
}
