/*
 * The worker that fetches and compiles the app module. On the page that would take a phone a second in which nothing
 * answers. It is sent the address, and sends how many bytes have arrived, and at last the module or what is wrong.
 */
import { fetchModule } from './fetch_module.js';

addEventListener('message', async ({ data }) => {
  try {
    postMessage({ module: await fetchModule(data, (bytes) => postMessage({ bytes })) });
  } catch (error) {
    postMessage({ error: error.message });
  }
}, { once: true });
