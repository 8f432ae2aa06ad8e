/*
 * Asks the service worker to keep the files of the Studio for use without a network. It keeps those of the pages by itself.
 */

/**
 * @returns {Promise<boolean>} whether they are kept
 */
export async function keepApp() {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    /** @type {ServiceWorker} */ (active).postMessage({ type: 'keep' }, [port2]);
  });
}
