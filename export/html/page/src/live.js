// Added to a page that a server shows: loads it anew when the files change,
// unless the page asks to wait, and says what went wrong when they cannot be
// read.
const version = document.getElementById('page').dataset.version;
const events = new EventSource('/events?page=' + encodeURIComponent(version));
events.addEventListener('change', () => {
  events.close();
  if (document.dispatchEvent(new CustomEvent('whosaid:change', { cancelable: true }))) location.reload();
});
events.addEventListener('trouble', (event) => tell(JSON.parse(event.data)));

function tell(text) {
  const told = document.getElementById('trouble') ?? document.createElement('p');
  told.id = 'trouble';
  told.setAttribute('role', 'alert');
  told.textContent = text;
  if (text) document.body.prepend(told);
  else told.remove();
}
