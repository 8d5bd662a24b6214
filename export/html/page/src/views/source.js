import { h, outLink } from '../dom.js';
import { drawing } from '../drawing/drawing.js';
import { neighbourhoodDrawing } from '../drawing/neighbourhood.js';
import { filterOf } from '../filter.js';
import { label } from '../graph.js';
import { t } from '../messages.js';
import { evidenceList } from '../parts/evidence.js';
import { list, section } from '../parts/list.js';
import { nodeRow } from '../parts/rows.js';

/** A source: its address, and which interviews and claims stand on it. */
export function source(page, node) {
  const by = (kind) => node.into.filter((edge) => edge.kind === 'cites' && edge.source.kind === kind);
  const cited = (edge) => [nodeRow(edge.source), edge.role && h('p', { class: 'where' }, t('role.' + edge.role)), evidenceList(edge.evidence)];
  return {
    title: label(node),
    body: [
      h('p', {}, outLink(node.url, node.url)),
      drawing(page, neighbourhoodDrawing(page, node, filterOf(page.route.params))),
      section(t('source.interviews'), by('interview').length, list(by('interview'), cited)),
      section(t('source.claims'), by('claim').length, list(by('claim'), cited)),
    ],
  };
}
