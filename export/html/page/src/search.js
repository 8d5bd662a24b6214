import { initialsOf, isInitials } from './hangul.js';
import { compare, label } from './graph.js';

const order = ['speaker', 'interview', 'link', 'claim'];

/** @returns a search over all names, titles, addresses and claims of the graph */
export function makeSearch(graph) {
  let entries = null; // made when first asked for
  return (query, limit = 60) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (!words.length) return { found: [], total: 0 };
    entries ??= graph.nodes.map(entryOf);
    const hits = entries.filter((entry) => words.every((word) => holds(entry, word)));
    const ranked = hits.map((entry) => [rank(entry, words.join(' ')), entry.node]);
    ranked.sort(([a, x], [b, y]) => b - a || y.weight - x.weight || y.strength - x.strength || y.meetings.length - x.meetings.length || compare(x.id, y.id));
    return { found: ranked.slice(0, limit).map(([, node]) => node), total: hits.length };
  };
}

const fold = (text) => text.normalize('NFKC').toLowerCase().trim();

function entryOf(node) {
  const text = fold([label(node), ...(node.aliases ?? []), node.url, ...(node.kind === 'interview' ? node.speakers ?? [] : [])].filter(Boolean).join(' \n '));
  return { node, text, initials: null };
}

function holds(entry, word) {
  if (entry.text.includes(word)) return true;
  // NFKC turns a lone ㄱ of the keyboard into the conjoining letter; compare in the keyboard's form.
  const keys = keyboard(word);
  if (!isInitials(keys)) return false;
  entry.initials ??= initialsOf(entry.text);
  return entry.initials.includes(keys);
}

/** Conjoining initial consonants (U+1100…) as the letters of a keyboard. */
function keyboard(word) {
  const letters = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
  return [...word].map((c) => letters[c.charCodeAt(0) - 0x1100] ?? c).join('');
}

/** People before claims, and what begins with the words before what holds them. */
function rank({ node, text }, words) {
  const place = text.startsWith(words) ? 2 : text.includes(' ' + words) ? 1 : 0;
  return (order.length - order.indexOf(node.kind)) * 10 + place * 4 - (node.unnamed ? 8 : 0);
}
