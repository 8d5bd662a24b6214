// Added to a page that a server shows: loads it anew when the files change,
// and says what went wrong when they cannot be read.
const events = new EventSource('/events');
events.addEventListener('change', () => location.reload());
events.addEventListener('trouble', (event) => {
  let told = document.getElementById('trouble');
  if (!told) {
    told = document.createElement('p');
    told.id = 'trouble';
    told.setAttribute('role', 'alert');
    document.body.prepend(told);
  }
  told.textContent = JSON.parse(event.data);
});
