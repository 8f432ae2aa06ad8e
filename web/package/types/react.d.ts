// `import 'servicestatus/react'` defines the element, and gives JSX its tag. React 18 and 19.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ServiceStatusAttributes, ServiceStatusChangeEvent, ServiceStatusElement } from './element.js';

export * from './element.js';

/** React 19 sets the property and listens to the event; React 18 sets attributes only. */
type Props = Omit<DetailedHTMLProps<HTMLAttributes<ServiceStatusElement>, ServiceStatusElement>, keyof ServiceStatusAttributes> & ServiceStatusAttributes & {
  class?: string;
  declaration?: object | null;
  'onservice-status-change'?: (event: ServiceStatusChangeEvent) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'service-status': Props;
    }
  }
}
