// What the browser keeps for a page; nothing where it may not.

/** @param {() => Storage} store */
const memory = (store) => ({
  get(key) {
    try {
      return JSON.parse(store().getItem(key) ?? 'null');
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      store().setItem(key, JSON.stringify(value));
    } catch { /* then the page begins at its top */ }
  },
});

/** For this visit. */
export const visit = memory(() => sessionStorage);

/** For later ones too. */
export const always = memory(() => localStorage);
