/*
 * What the element's modules ask of the browser while they load. A server has none of it; there these stand in, so that an import
 * does nothing and throws nothing. The build puts them in the place of the names.
 */
import { drawnDocument } from './drawn.js';

const { HTMLElement: element, IntersectionObserver: observer, document: page } = globalThis;

export const HTMLElement = element || class {};

export const document = page || drawnDocument;

/** Pages that are simulated for tests have no view. What is observed there comes into view at once. */
export const IntersectionObserver = observer || class {
  /** @param {(entries: object[]) => void} report */
  constructor(report) { this.report = report; }

  /** @param {unknown} target */
  observe(target) { queueMicrotask(() => this.report([{ isIntersecting: true, target }])); }

  unobserve() {}
};
