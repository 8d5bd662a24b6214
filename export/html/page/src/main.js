import { comeUpToDate } from './deciding/coming.js';
import { lastBar } from './deciding/lastbar.js';
import { hashNow, restorePlace } from './deciding/place.js';
import { h } from './dom.js';
import { makeGraph } from './graph.js';
import { marksIn } from './reader/marks.js';
import { textsIn } from './reader/texts.js';
import { language, t } from './messages.js';
import { colourPeople } from './people.js';
import { address, parseRoute } from './route.js';
import { makeSearch } from './search.js';
import { shell } from './shell.js';
import { viewOf } from './views/index.js';

const graph = makeGraph({ ...JSON.parse(document.getElementById('graph').textContent), texts: textsIn(document) });
const marksOf = marksIn(graph);
colourPeople(graph);
document.documentElement.lang = language;

const search = makeSearch(graph);
const { root, main, box, links } = shell(onSearch);
document.getElementById('page').append(...root);

let leaving = []; // what the view that is shown asked to be done when it goes
const scrolled = new Map(); // address → how far it was scrolled
let shown = location.hash;
let followed = false; // a link was followed, so a view begins at its top

function show({ fresh = false } = {}) {
  leaving.forEach((act) => act());
  leaving = [];
  const starts = [];
  const page = {
    graph, search, marksOf, route: parseRoute(location.hash), replace, readdress,
    note: (hash) => { readdress(hash); page.route = parseRoute(hash); },
    open: (hash) => { followed = true; location.hash = hash; },
    afterShow: (act) => starts.push(act), onLeave: (act) => leaving.push(act),
  };
  const view = viewOf(page);
  const heading = h('h1', { tabindex: -1, lang: view.quote, class: view.quote && 'quoted' }, view.title);
  main.replaceChildren(heading, ...view.body.flat().filter(Boolean));
  document.title = `${view.title.slice(0, 80)} – whosaid`;
  links.forEach((link) => (link.dataset.view === page.route.view ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current')));
  if (page.route.view === 'search') box.value = document.activeElement === box ? box.value : page.route.id;
  else if (fresh) box.value = '';
  starts.forEach((act) => act());
  if (fresh && !view.keepFocus) heading.focus({ preventScroll: true });
}

/** The same view under another address: filters do not fill the history. */
function replace(hash) {
  const chosen = document.activeElement?.id;
  history.replaceState(null, '', hash);
  shown = hash;
  const top = scrollY;
  show();
  if (chosen) document.getElementById(chosen)?.focus({ preventScroll: true });
  scrollTo(0, top);
}

/** What is shown has another address from now on, and stays. */
function readdress(hash) {
  history.replaceState(null, '', hash);
  shown = location.hash;
}

function onSearch(words) {
  const hash = words.trim() ? address('search', words.trim()) : address('home');
  if (parseRoute(location.hash).view === 'search') replace(hash);
  else location.hash = hash;
}

addEventListener('click', (event) => { followed ||= event.target.closest?.('a[href^="#/"]') != null; }, true);
addEventListener('hashchange', () => {
  if (location.hash === shown) return; // of two changes at once the first shows the last
  scrolled.set(shown, lastTop);
  shown = location.hash;
  show({ fresh: document.activeElement !== box });
  scrollTo(0, followed ? 0 : scrolled.get(shown) ?? 0);
  followed = false;
});

let lastTop = 0;
addEventListener('scroll', () => { if (location.hash === shown) lastTop = scrollY; }, { passive: true });
addEventListener('beforeprint', () => document.querySelectorAll('figure.drawing details').forEach((details) => {
  details.open = true;
  details.dispatchEvent(new Event('toggle')); // paper does not wait for the browser's own
}));
history.scrollRestoration = 'manual';
comeUpToDate();
const before = location.hash;
shown = hashNow(graph);
if (shown !== before) history.replaceState(null, '', shown);
show();
restorePlace(before);
const last = lastBar();
if (last) main.after(last);
