// What can be decided of what.

import { t } from '../messages.js';
import { peopleOf } from '../people.js';
import { decideBar } from './bar.js';
import { claimField, nameField, otherField } from './fields.js';
import { ofClaims, ofPerson } from './known.js';

const choice = (kind, subject, text, more) => ({ kind, subject, text: t('choice.' + text), said: t('decided.' + kind), more });

/** Two claims that were found to say the same, or the opposite: whether they do. */
export function pairBar(a, b, same) {
  if (a === b) return null; // the same words
  const subject = { claims: [a.id, b.id] };
  return decideBar((decision) => ofClaims(decision, [a, b]), same
    ? [choice('same', subject, 'accept'), choice('not-same', subject, 'reject'), choice('opposite', subject, 'opposite')]
    : [choice('opposite', subject, 'accept'), choice('not-opposite', subject, 'reject'), choice('same', subject, 'same')]);
}

/** A claim: whether it is one. */
export function claimBar(claim) {
  const subject = { claims: [claim.id] };
  return decideBar((decision) => ofClaims(decision, [claim]), [choice('claim', subject, 'claim'), choice('not-claim', subject, 'not-claim')]);
}

/** A claim and another, which is asked for. */
export function joinBar(page, claim) {
  const more = () => claimField(page, claim);
  return decideBar(() => false, [choice('same', {}, 'join-same', more), choice('opposite', {}, 'join-opposite', more)]);
}

/** A person: their name, and who they are or are not. */
export function personBar(page, person) {
  const others = peopleOf(page.graph).filter((one) => one !== person).map(({ name }) => name);
  const aliases = person.aliases ?? [];
  return decideBar((decision) => ofPerson(decision, person), [
    choice('name', {}, 'name', () => nameField(person)),
    others.length > 0 && choice('one-person', {}, 'one-person', () => otherField(person, [...others])),
    others.length + aliases.length > 0 && choice('two-people', {}, 'two-people', () => otherField(person, [...aliases, ...others])),
  ].filter(Boolean), false);
}
