// A page that was changed elsewhere waits for the reader to finish what they
// are writing, and then comes up to date where they are.

import { keepPlace } from './place.js';

let waits = false;

/** Has the page wait while a form is open. The server's events are told by live.js. */
export function comeUpToDate() {
  document.addEventListener('whosaid:change', (event) => {
    const open = document.querySelector('form.deciding');
    if (!open) return keepPlace();
    event.preventDefault();
    waits = true;
    open.dispatchEvent(new Event('changed'));
  });
}

/** Loads the page anew if that was waiting for a form. */
export function formClosed() {
  if (!waits) return;
  keepPlace();
  location.reload();
}
