/** The import defines `<service-status>`. On a server it does nothing. */
export * from './element.js';
