import { h } from '../dom.js';
import { about } from '../about.js';
import { filterOf } from '../filter.js';
import { t } from '../messages.js';
import { peopleOf } from '../people.js';
import { withParam } from '../route.js';
import { choice, folding } from './filterbar.js';

/**
 * What narrows statements: words and people. The form stays while what it
 * chooses is drawn again, so that typing, also of Korean, is not disturbed.
 * @param {() => void} draw  shows what is chosen now
 * @param {...(set: (name: string) => (value: string) => void) => ?Node} more
 */
export function statementFilter(page, draw, ...more) {
  const filter = filterOf(page.route.params);
  const people = peopleOf(page.graph);
  const set = (name) => (value) => {
    page.note(withParam(page.route, name, value));
    draw();
  };
  return folding(h('form', { class: 'filters', 'aria-label': t('filters'), onsubmit: (event) => event.preventDefault() },
    h('label', { class: 'choice' }, t('filter.about'), ' ',
      h('input', { type: 'search', id: 'about', autocomplete: 'off', value: filter.about, oninput: (event) => set('about')(event.target.value.trim()) })),
    choice('person', people, filter.person, set('person')), more.map((field) => field(set, filter, people))));
}

/** The statements that are about the words asked for, on which those asked for take a side. */
export function chosenStatements(page) {
  const filter = filterOf(page.route.params);
  const wanted = about(filter.about);
  const asked = [filter.person, filter.other].filter(Boolean);
  return page.graph.statements.filter((one) => asked.every((id) => one.people.has(page.graph.byId.get(id))) && one.claims.some(wanted));
}
