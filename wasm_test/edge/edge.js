// Runs the tests of app/browser, which Go has compiled. When they have ended, code is their exit code.
(async () => {
  'use strict';
  const decoder = new TextDecoder();
  window.output = '';
  fs.writeSync = (_, bytes) => {
    output += decoder.decode(bytes, { stream: true });
    return bytes.length;
  };
  const go = new Go();
  go.argv = ['browser.test', '-test.v'];
  go.exit = (code) => { window.code = code; };
  const { instance } = await WebAssembly.instantiateStreaming(fetch('/edge.wasm'), go.importObject);
  await go.run(instance);
})();
