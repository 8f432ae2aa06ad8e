// `import 'servicestatus/svelte'` defines the element, and gives templates its tag.
import type { HTMLAttributes } from 'svelte/elements';
import type { ServiceStatusAttributes, ServiceStatusChangeEvent, ServiceStatusElement } from './element.js';

export * from './element.js';

type Props = Omit<HTMLAttributes<ServiceStatusElement>, keyof ServiceStatusAttributes> & ServiceStatusAttributes & {
  declaration?: object | null;
  'onservice-status-change'?: (event: ServiceStatusChangeEvent) => void;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'service-status': Props;
  }
}
