/*
 * Fetches the app module and compiles it while it arrives.
 */

/**
 * @param {string} url
 * @param {(bytes: number) => void} arrived is told how many bytes there are so far
 * @returns {Promise<WebAssembly.Module>}
 */
export async function fetchModule(url, arrived) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  count(response.clone(), arrived).catch(() => {}); // an error is reported below too
  // compileStreaming accepts this type only. It gets the response itself, since a browser may keep the compiled code
  // with it for the next time. The bytes are counted on a copy.
  const streams = WebAssembly.compileStreaming && response.headers.get('content-type') === 'application/wasm';
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

// content-length counts the compressed bytes.
async function count(copy, arrived) {
  const reader = copy.body.getReader();
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return;
    arrived(bytes += value.length);
  }
}
