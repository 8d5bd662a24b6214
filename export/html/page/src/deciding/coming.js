// A page that was changed elsewhere waits for the reader to finish what they
// are writing, and then comes up to date where they are.

import { keepPlace } from './place.js';

const forms = () => document.querySelectorAll('form.deciding');

/** Has the page wait while a form is open. The server's events are told by live.js. */
export function comeUpToDate() {
  document.addEventListener('whosaid:change', (event) => {
    if (!forms().length) return keepPlace();
    event.preventDefault();
    forms().forEach((form) => form.dispatchEvent(new Event('changed')));
    new MutationObserver(onceClosed).observe(document.body, { childList: true, subtree: true });
  });
}

/** Loads the page anew when no form is left, however it went. */
function onceClosed(_, observer) {
  if (forms().length) return;
  observer.disconnect();
  keepPlace();
  location.reload();
}
