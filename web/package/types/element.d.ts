import type { ServiceStatusAttributes } from './attributes.js';
import type { Status } from './status.js';

export type { ServiceStatusAttributes, Status };

/** The status has changed. It bubbles, also out of shadow roots. */
export type ServiceStatusChangeEvent = CustomEvent<Status>;

/**
 * The class of `<service-status>`. Importing it from `servicestatus/element` defines nothing. On a server it is there, but no element can
 * be made. It throws nothing into the page: what a web editor has to correct is written on the console, in Danish.
 */
export class ServiceStatusElement extends HTMLElement {
  /** The version of the package. */
  static readonly version: string;
  static get observedAttributes(): (keyof ServiceStatusAttributes)[];
  /** A declaration as an object, instead of one that is fetched. */
  declaration: object | null | undefined;
}

/**
 * Says where the site is whose declarations `system` names: its folder, as `https://example.dk/status/`. Elements that
 * wait for it show their status then. An element with `src`, `hours` or `declaration` needs none.
 */
export function setBase(url: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    'service-status': ServiceStatusElement;
  }
  // What elements, the document and the window can listen for: the event reaches all three.
  interface GlobalEventHandlersEventMap {
    'service-status-change': ServiceStatusChangeEvent;
  }
}
