/* The page with the markup to copy: what is chosen is written out and shown live. */
(() => {
  'use strict';

  const $ = (id) => document.getElementById(id);
  const CHOICES = ['system', 'variant', 'audience', 'theme', 'lang'];
  const script = new URL('../service-status.js', location.href);

  const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

  function write() {
    const chosen = CHOICES.map((name) => [name, $(name).value]).filter(([, value]) => value);
    const attributes = (prefix) => chosen.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
    const facts = new URL(`../declarations/${$('system').value}.html`, location.href);
    const name = $('system').selectedOptions[0].textContent;

    $('tag').textContent = `<script src="${script}"${attributes('data-')} async></script>`;
    $('element').textContent = `<script src="${script}" async></script>\n`
      + `<service-status${attributes('')}>\n  <a href="${facts}">\n    Support og åbningstider for ${name}</a>\n</service-status>`;

    const statusModule = performance.getEntriesByType('resource').map((entry) => entry.name).find((name) => /\/(status|week)\.wasm\?/.test(name));
    const files = [statusModule, new URL(`../declarations/${$('system').value}.json`, location.href)];
    $('preloads').textContent = files.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`).join('\n');
    $('preloading').hidden = !statusModule;

    for (const choice of CHOICES) {
      if ($(choice).value) $('example').setAttribute(choice, $(choice).value);
      else $('example').removeAttribute(choice);
    }
    for (const output of document.querySelectorAll('.copy output')) output.textContent = '';
  }

  // The audiences are those the declaration names.
  async function audiences() {
    const system = $('system').value;
    const names = await fetch(`../declarations/${system}.json`)
      .then((response) => response.json())
      .then(({ support }) => [...new Set(support.flatMap(({ audience }) => audience || []))])
      .catch(() => []);
    if (system !== $('system').value) return; // another was chosen meanwhile
    $('audience').replaceChildren(new Option('Alle', ''),
      ...names.map((name) => new Option(name.charAt(0).toUpperCase() + name.slice(1), name)));
  }

  async function copy(button) {
    const code = $(button.dataset.copy);
    const output = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(code.textContent);
      output.textContent = 'Kopieret';
    } catch {
      // No clipboard outside https: select it, so one key does the rest.
      getSelection().selectAllChildren(code);
      output.textContent = 'Markeret. Tryk Ctrl+C eller ⌘C for at kopiere.';
    }
  }

  $('panel').hidden = false;
  for (const choice of CHOICES) $(choice).addEventListener('change', write);
  $('example').addEventListener('service-status-change', write, { once: true }); // the status module's name is known now
  $('system').addEventListener('change', () => {
    $('audience').value = '';
    write();
    audiences();
  });
  for (const line of document.querySelectorAll('.copy')) {
    line.hidden = false;
    line.firstElementChild.addEventListener('click', (event) => copy(event.currentTarget));
  }
  for (const origin of document.querySelectorAll('[data-origin]')) origin.textContent = location.origin;
  write();
  audiences();
})();
