/**
 * Shows a part of the page that is hidden until it is of use.
 * @param {string} id
 * @param {boolean} [on]
 */
export function reveal(id, on = true) {
  const element = document.getElementById(id);
  if (element) element.hidden = !on;
}

/**
 * Shows a button, and what it does when it is pressed.
 * @param {string} id
 * @param {() => void} press
 */
export function offer(id, press) {
  const button = document.getElementById(id);
  if (!button) return;
  button.hidden = false;
  button.onclick = press;
}
