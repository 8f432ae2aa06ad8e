/*
 * The class of the element, without a definition: `servicestatus/element`.
 */
import { ServiceStatusElement as Plain } from '../element/element.js';
import { now } from '../element/now.js';
import { expire } from '../element/requests.js';
import { watchPage } from '../element/scheduler.js';
import { removeOutdated } from './shadow.js';

export { setBase } from './script.js';

let watching = false;

export class ServiceStatusElement extends Plain {
  static version = __VERSION__;

  connectedCallback() {
    if (!watching) watchPage(expire);
    watching = true;
    removeOutdated(this, now());
    return super.connectedCallback();
  }
}
