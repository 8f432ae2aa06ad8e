// A clock an hour fast showed "Lukket" at 19.30, while support was open.
const { now } = Date;
Date.now = () => now() + 3600e3;

// The state is shown at once, and again when the server's time is known. The change is announced, where the engine is slow enough.
const { readable: whole } = window;
window.readable = (element) => {
  const { textContent } = element.shadowRoot.querySelector('[role=status]');
  return whole(element).slice(0, textContent ? -textContent.length : undefined).trim();
};

const says = (text) => elements().every((element) => readable(element).includes(text));
window.ready = () => says('ukker snart');
window.check = () => (readable(elements()[0]).includes('Uret på din enhed går forkert') ? [] : ['the card does not say that the clock is wrong']);
