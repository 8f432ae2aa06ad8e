// `import 'servicestatus/vue'` defines the element, and gives templates its tag. The compiler has to know that it is no component:
// `isCustomElement: (tag) => tag === 'service-status'`.
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ServiceStatusAttributes, ServiceStatusChangeEvent } from './element.js';

export * from './element.js';

/** Vue writes the names of attributes as one word. */
type Props = HTMLAttributes & ServiceStatusAttributes & {
  headingLevel?: ServiceStatusAttributes['heading-level'];
  declaration?: object | null;
  onServiceStatusChange?: (event: ServiceStatusChangeEvent) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'service-status': DefineComponent<Props>;
  }
}
