/*
 * How much of the app module has arrived: a line in the corner, after the page in the document. It appears only when
 * that takes a while, takes no focus and no clicks, and disappears by itself. See .loading in app.css.
 */
import { english } from './site.js';

const A_WHILE = 500;

const words = english ? {
  loading: (percent) => `Loading the app … ${percent} %`,
  failed: 'The app could not be loaded. The page still works; try again.', again: 'Try again',
  stopped: 'The app has stopped. The page can still be read; reload it.', reload: 'Reload',
} : {
  loading: (percent) => `Henter appen … ${percent} %`,
  failed: 'Appen kunne ikke hentes. Siden virker stadig; prøv igen.', again: 'Prøv igen',
  stopped: 'Appen gik i stå. Siden kan stadig læses; genindlæs den.', reload: 'Genindlæs',
};

const made = (tag, parts) => Object.assign(document.createElement(tag), parts);

export function progress() {
  const box = made('div', { className: 'loading' });
  const label = made('label', { textContent: words.loading(0) });
  const meter = made('progress', { max: 1, value: 0 });
  const news = made('p');
  news.setAttribute('role', 'status'); // in the page before it has a text, so that a screen reader announces it
  label.append(meter);
  box.append(label, news);
  let over = false;
  const show = () => { if (!over && !box.isConnected) document.body.append(box); };
  const timer = setTimeout(show, A_WHILE);
  const end = () => {
    over = true;
    clearTimeout(timer);
    box.remove();
  };

  function say(text, name, act) {
    show();
    label.remove();
    const button = made('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => { end(); act(); });
    requestAnimationFrame(() => { news.textContent = text; box.append(button); });
  }

  return {
    show,
    end,
    set(part) {
      meter.value = part;
      label.firstChild.data = words.loading(Math.min(Math.floor(part * 100), 100));
    },
    fail: (again) => say(words.failed, words.again, again),
    stop: () => say(words.stopped, words.reload, () => location.reload()),
  };
}
