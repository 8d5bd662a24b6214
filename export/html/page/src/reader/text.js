import { h } from '../dom.js';
import { t } from '../messages.js';
import { clock, colourOf, personLink } from '../parts/words.js';
import { note } from './notes.js';
import { documentAddress } from './places.js';
import { segments } from './setting.js';

/**
 * Makes the elements of a document line by line.
 * @param {{graph: any, name: string, target: ?{start: number, end: number}, notes: boolean, choose: (mark: any) => void, play: ?(at: number) => Node}} how
 */
export function lineMaker(how) {
  return (line) => h('div', { class: 'line' + (line.first ? ' first' : '') + (line.piece.label === undefined ? ' prose' : '') },
    h('div', { class: 'said' },
      h('div', { class: 'voice' }, line.first && voice(line.piece, how), moment(line, how)),
      h('p', { class: 'words', lang: line.paragraph.language }, wordsOf(line, how))),
    how.notes && margin(line));
}

function margin(line) {
  const notes = line.begins.map(note).filter(Boolean);
  return notes.length > 0 && h('div', { class: 'margin', role: 'note', 'aria-label': t('reader.margin') }, notes);
}

/** Who speaks. */
function voice({ by, label }, { graph }) {
  const person = graph.byId.get(by);
  if (person) return personLink(person);
  return label && h('span', { class: 'person colour-none' }, label);
}

/** When, where that is stated; to play where there is a recording. */
function moment({ piece, first, paragraph }, { play }) {
  const at = first ? piece.at : paragraph.at;
  if (at === undefined || (first && piece.again)) return null;
  const said = first && piece.about ? t('about.moment', { at: clock(at) }) : clock(at);
  return h('span', { class: 'small moment' }, play ? play(at, said) : said);
}

function wordsOf(line, how) {
  const { target } = how;
  const marks = target ? [...line.marks, target] : line.marks;
  return segments(line.paragraph, marks).map(({ words, marks: over }) => {
    const lit = over.includes(target);
    const mark = innermost(over.filter((one) => one !== target));
    if (mark) return marked(mark, words, lit, over, how);
    return lit ? h('mark', { class: 'lit', tabindex: -1 }, words) : words;
  });
}

const innermost = (marks) => marks.reduce((best, mark) => (!best || mark.end - mark.start < best.end - best.start ? mark : best), null);

/** Words by which somebody said a claim: a link to this place, that can be sent. */
function marked(mark, words, lit, over, how) {
  const link = h('a', {
    class: ['mark', colourOf(mark.person), mark.hearsay && 'hearsay', lit && 'lit'].filter(Boolean).join(' '),
    href: documentAddress(how.name, mark.start, mark.end), tabindex: -1,
    'aria-describedby': how.notes && mark.noted ? 'note-' + mark.id : null,
    onclick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      how.choose(mark);
    },
  }, words);
  const begins = over.filter((one) => one.elements && !one.elements.length && one.number && how.notes);
  over.forEach((one) => one.elements?.push(link));
  return [link, begins.map((one) => h('sup', { 'aria-hidden': 'true' }, one.number))];
}
