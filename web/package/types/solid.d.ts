// `import 'servicestatus/solid'` defines the element, and gives JSX its tag.
import type { JSX } from 'solid-js';
import type { ServiceStatusAttributes, ServiceStatusChangeEvent, ServiceStatusElement } from './element.js';

export * from './element.js';

type Props = Omit<JSX.HTMLAttributes<ServiceStatusElement>, keyof ServiceStatusAttributes> & ServiceStatusAttributes & {
  'prop:declaration'?: object | null;
  'on:service-status-change'?: (event: ServiceStatusChangeEvent) => void;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'service-status': Props;
    }
  }
}
