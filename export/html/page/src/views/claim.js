import { claimBar, joinBar } from '../deciding/choices.js';
import { h } from '../dom.js';
import { drawing } from '../drawing/drawing.js';
import { neighbourhoodDrawing } from '../drawing/neighbourhood.js';
import { edgePasses, filterOf } from '../filter.js';
import { joins, sayings } from '../graph.js';
import { t } from '../messages.js';
import { filterBar } from '../parts/filterbar.js';
import { joinCard } from '../parts/join.js';
import { evidenceList } from '../parts/evidence.js';
import { list, section } from '../parts/list.js';
import { nodeRow } from '../parts/rows.js';
import { saying } from '../parts/side.js';
import { score } from '../parts/words.js';

/** A claim: who said it where, who says the same or the opposite, on what it stands. */
export function claim(page, node) {
  const filter = filterOf(page.route.params);
  const said = sayings(node.into);
  const joined = joins(node).filter((edge) => edgePasses(filter, edge)).sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const of = (kind) => joined.filter((edge) => edge.kind === kind);
  const cited = node.out.filter((edge) => edge.kind === 'cites');
  return {
    title: node.text,
    quote: node.language || 'und',
    body: [
      h('p', { class: 'small' }, t('weight', { weight: score(node.weight) })),
      node.asked && h('p', { class: 'small' }, t('asked')),
      claimBar(node), joinBar(page, node),
      section(t('claim.said'), said.length, list(said, (one) => saying(one), { first: 10 })),
      filterBar(page, { kinds: ['agree', 'disagree', 'said', 'cites'] }),
      drawing(page, neighbourhoodDrawing(page, node, filter)),
      section(t('claim.agree'), of('agrees-with').length, list(of('agrees-with'), (edge) => joinCard(edge, node), { first: 10 })),
      section(t('claim.disagree'), of('disagrees-with').length, list(of('disagrees-with'), (edge) => joinCard(edge, node), { first: 10 })),
      section(t('claim.cites'), cited.length, list(cited, (edge) => [nodeRow(edge.target), evidenceList(edge.evidence)])),
    ],
  };
}
