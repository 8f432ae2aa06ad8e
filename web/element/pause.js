/*
 * Long work is split into several tasks, so that the page answers while a visitor types or scrolls.
 */
import { TASK } from './durations.js';

let started = 0; // when the current task began
/** @type {Promise<unknown> | null} */
let next = null; // task, which all who wait share until it has lasted long too

/** Continues in a new task when the current one has lasted long. */
export async function pause() {
  while (performance.now() > started + TASK) {
    await (next = next || new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close(); // WebKit keeps an open channel for good
        next = null;
        started = performance.now();
        resolve(0);
      };
      port2.postMessage(0);
    }));
  }
}
