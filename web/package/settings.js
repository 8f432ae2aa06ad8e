/*
 * What the attributes of an element ask for. In the package, `system` needs a base. This takes the place of
 * element/settings.js.
 */
import { addressOf as addressIn } from '../element/settings.js';
import { base } from './script.js';

export * from '../element/settings.js';

/**
 * The address of the declaration.
 * @param {Element} element
 */
export function addressOf(element) {
  const system = element.getAttribute('system');
  if (system && !base && !element.getAttribute('src')) {
    throw new Error(`system="${system}" kan ikke findes, for pakken kender ikke adressen på deklarationerne. Kald setBase('https://…/') fra servicestatus, eller skriv src="https://…/${system}.json".`);
  }
  return addressIn(element);
}
