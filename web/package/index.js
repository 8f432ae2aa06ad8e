/*
 * `import 'servicestatus'` defines <service-status>. Where there are no elements, it does nothing.
 */
import { ServiceStatusElement, setBase } from './element.js';
import { NAME } from './script.js';

// A page may have the script too, or the package twice. The first one defines the element.
if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, ServiceStatusElement);

export { ServiceStatusElement, setBase };
