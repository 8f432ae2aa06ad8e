/*
 * A field with data-limit takes no longer text than that, and no more lines than data-lines. Setting a text of a megabyte keeps a browser busy for seconds,
 * so what is pasted or dropped is refused before it is in the field. Nothing of it is cut off: the field stays as it is,
 * and gets the event "refuse". What is typed is never refused.
 */
const linesOf = (text) => text.split('\n').length;

document.addEventListener('beforeinput', (event) => {
  const field = /** @type {HTMLTextAreaElement} */ (event.target);
  const { limit, lines } = field.dataset || {};
  if (!limit || !event.cancelable) return;
  const text = event.data || (event.dataTransfer && event.dataTransfer.getData('text/plain')) || '';
  const rest = field.value.slice(0, field.selectionStart) + field.value.slice(field.selectionEnd);
  if (text.length < 2 || (rest.length + text.length <= Number(limit) && linesOf(rest) + linesOf(text) <= Number(lines))) return;
  event.preventDefault();
  field.dispatchEvent(new Event('refuse'));
});
