/*
 * Long work is split into several tasks, so that the page answers while a visitor types or scrolls.
 */
import { TASK } from './durations.js';

let started = 0; // when the current task began

/** Continues in a new task when the current one has lasted long. */
export async function pause() {
  if (performance.now() > started + TASK) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { port1.close(); resolve(0); }; // WebKit keeps an open channel for good
      port2.postMessage(0);
    });
    started = performance.now();
  }
}
