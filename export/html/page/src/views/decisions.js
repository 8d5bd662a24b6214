import { wordsOf } from '../about.js';
import { byWhom } from '../deciding/bar.js';
import { ofPeople, whenKnown } from '../deciding/known.js';
import { buttonIn, focusButton } from '../deciding/place.js';
import { deciding } from '../deciding/server.js';
import { undoButton } from '../deciding/undo.js';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { list, section } from '../parts/list.js';
import { addressOf } from '../route.js';

/** What has been decided: by whom, when, why, and what of it is no longer found. */
export function decisions(page) {
  if (!deciding) return { title: t('decisions.title'), body: [h('p', {}, t('decisions.where'))] };
  const found = h('p', { role: 'status' });
  const results = h('div', { 'data-decided': '' });
  whenKnown(results, (all, error) => {
    found.textContent = error ? error.message || t('decide.unreachable') : t('decisions.found', { n: all.length });
    const had = buttonIn(results);
    const card = (decision) => decisionCard(page, decision);
    const [lost, held] = [all.filter((one) => !one.found), all.filter((one) => one.found)];
    results.replaceChildren(...[
      section(t('decisions.lost'), lost.length, h('p', { class: 'small' }, t('decisions.lost.help')), list(lost, card)),
      section(t('decisions.held'), held.length, list(held, card, { first: 50 })),
    ].filter(Boolean));
    if (had >= 0) focusButton(results, had);
  });
  return { title: t('decisions.title'), body: [h('p', { class: 'small' }, t('decisions.help')), found, results] };
}

function decisionCard(page, decision) {
  return h('article', { class: 'join decided ' + (decision.kind === 'opposite' ? 'opposite' : 'same') },
    h('p', { class: 'verdict' }, h('strong', {}, t('decided.' + decision.kind))),
    decision.sides.map((side, i) => words(page, decision, i)),
    h('p', { class: 'where' }, separated([...byWhom(decision), decision.place]), ' ', undoButton(decision)));
}

/** A side, as a link to the claim or the person that it tells, where that is in this page. */
function words(page, decision, i) {
  const side = decision.sides[i];
  const { nodes, byId } = page.graph;
  const node = ofPeople(decision)
    ? nodes.find(({ kind, name, aliases = [] }) => kind === 'speaker' && (name === side || aliases.includes(side)))
    : byId.get(decision.claims.find((id) => sameWords(byId.get(id)?.text, side)));
  return h('blockquote', { lang: node?.language || null },
    decision.after?.[i] && h('p', { class: 'small context' }, t('context', { text: decision.after[i] })),
    node ? h('a', { class: 'quote', href: addressOf(node) }, side) : side);
}

const sameWords = (text = '', other) => wordsOf(text).join(' ') === wordsOf(other).join(' ');
