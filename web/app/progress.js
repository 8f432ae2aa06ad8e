/*
 * How much of the app module has arrived: a line in the corner, after the page in the document. It takes no focus and no
 * clicks, and disappears by itself. See .loading in studio.css.
 */
const words = document.documentElement.lang === 'en' ? {
  loading: (percent) => `Loading the Studio … ${percent} %`,
  failed: 'The Studio could not be loaded. Try again.', again: 'Try again',
  stopped: 'The Studio has stopped. The page can still be read; reload it.', reload: 'Reload',
} : {
  loading: (percent) => `Henter Studio … ${percent} %`,
  failed: 'Studio kunne ikke hentes. Prøv igen.', again: 'Prøv igen',
  stopped: 'Studio gik i stå. Siden kan stadig læses; genindlæs den.', reload: 'Genindlæs',
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
  const end = () => {
    over = true;
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
