// The server that this page came from, where decisions are kept. Only a page
// that was opened with the server's token may write.

const header = 'X-Whosaid-Token';
const token = new URLSearchParams(location.search).get('token') ?? '';

/** Whether decisions can be made in this page. */
export const deciding = token !== '' && document.getElementById('page')?.dataset.decide !== undefined;

/** What went wrong, in the server's words; '' when it was not reached. */
export class Refused extends Error {}

/** @returns {Promise<any>} the answer, or Refused */
async function ask(path, body) {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(path, { ...options, headers: { [header]: token, ...(body && { 'Content-Type': 'application/json' }) } })
    .catch(() => { throw new Refused(''); });
  const text = await answer.text();
  if (!answer.ok) throw new Refused(errorIn(text));
  return text ? JSON.parse(text) : null;
}

function errorIn(text) {
  try {
    return JSON.parse(text).error ?? text;
  } catch {
    return text.trim();
  }
}

export const decide = (decision) => ask('/decisions', decision);

export const undo = (key) => ask('/decisions/undo', { key });

export const all = () => ask('/decisions');
