import en from './messages/en.json';
import ko from './messages/ko.json';

const catalogues = { en, ko };

/** The first language of the reader that the page speaks. */
export const language = (navigator.languages ?? [navigator.language])
  .map((tag) => tag.slice(0, 2).toLowerCase())
  .find((tag) => tag in catalogues) ?? 'en';

/**
 * The message in the reader's language. {name} is replaced by values.name;
 * "one|many" is chosen by values.n.
 * @param {string} key
 * @param {Record<string, string|number>} values
 */
export function t(key, values = {}) {
  let message = catalogues[language][key] ?? catalogues.en[key] ?? key;
  const [one, many] = message.split('|');
  if (many !== undefined) message = values.n === 1 ? one : many;
  return message.replace(/\{(\w+)\}/g, (_, name) => show(values[name]));
}

function show(value) {
  return typeof value === 'number' ? value.toLocaleString(language) : String(value ?? '');
}
