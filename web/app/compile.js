/*
 * Has the app module compiled by a worker, or by the page where no worker can be had.
 */
import { scriptURL } from '../site/script_url.js';
import { module } from './address.js';
import { fetchModule } from './fetch_module.js';

/**
 * @param {(bytes: number) => void} arrived
 * @returns {Promise<WebAssembly.Module>}
 */
export function compile(arrived) {
  return new Promise((resolve, reject) => {
    const here = () => fetchModule(module.url, arrived).then(resolve, reject);
    let worker;
    try {
      worker = new Worker(scriptURL(module.compiler));
    } catch {
      here();
      return;
    }
    worker.onerror = worker.onmessageerror = () => { worker.terminate(); here(); }; // it could not begin, or not send
    worker.onmessage = ({ data }) => {
      if (data.bytes) { arrived(data.bytes); return; }
      worker.terminate();
      if (data.module) resolve(data.module);
      else reject(new Error(data.error));
    };
    worker.postMessage(module.url);
  });
}
