// `import 'servicestatus/preact'` defines the element, and gives JSX its tag.
import type { HTMLAttributes } from 'preact';
import type { ServiceStatusAttributes, ServiceStatusChangeEvent, ServiceStatusElement } from './element.js';

export * from './element.js';

type Props = Omit<HTMLAttributes<ServiceStatusElement>, keyof ServiceStatusAttributes> & ServiceStatusAttributes & {
  declaration?: object | null;
  'onservice-status-change'?: (event: ServiceStatusChangeEvent) => void;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'service-status': Props;
    }
  }
}
