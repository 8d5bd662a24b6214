// An address after the # names a view, what it is of, and the filters:
// #/person/s0123?min=0.8&kinds=agree

/** @typedef {{view: string, id: string, params: URLSearchParams}} Route */

/** @returns {Route} */
export function parseRoute(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view = '', ...rest] = path.split('/');
  return { view: view || 'home', id: decode(rest.join('/')), params: new URLSearchParams(query) };
}

/** @returns {string} the address of a view */
export function address(view, id = '', params = {}) {
  const path = view === 'home' ? '#/' : '#/' + view + (id ? '/' + encodeURIComponent(id) : '');
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '' && value !== null)).toString();
  return query ? path + '?' + query : path;
}

/** The address of the view of a node. */
export function addressOf(node) {
  return address(node.kind === 'speaker' ? 'person' : node.kind === 'link' ? 'source' : node.kind, node.id);
}

/** The route with one of its parameters changed; '' takes it away. */
export function withParam(route, name, value) {
  const params = new URLSearchParams(route.params);
  if (value === '') params.delete(name);
  else params.set(name, value);
  return address(route.view, route.id, Object.fromEntries(params));
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
