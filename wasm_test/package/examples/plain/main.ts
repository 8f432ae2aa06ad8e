import { ServiceStatusElement, setBase } from 'servicestatus';
import type { ServiceStatusChangeEvent } from 'servicestatus';

setBase('/');

const element = document.createElement('service-status');
element.setAttribute('system', 'nemid');
element.addEventListener('service-status-change', (event: ServiceStatusChangeEvent) => {
  document.title = `${event.detail.id}: ${event.detail.support.map(({ state }) => state).join(' ')}`;
});
document.body.append(element);

// It bubbles: a page listens once for all elements. Only an element had the type of the event.
document.addEventListener('service-status-change', ({ detail }) => console.log(detail.id, detail.support[0]?.state));

// The types know the element wherever the DOM gives it.
const found: ServiceStatusElement | null = document.querySelector('service-status');
const declared: object | null | undefined = found?.declaration;
// @ts-expect-error a declaration is no text
element.declaration = declared ? 'nemid' : '';
element.declaration = undefined;
