// Counts the instances of Wasm modules, however they are made, and the calls of their exports. A test can break them:
// trap(number, name) says whether the export of that instance traps now.
(() => {
  'use strict';

  const { Instance, instantiate, instantiateStreaming } = WebAssembly;
  window.instances = 0;
  window.calls = {};
  window.trap = () => false;

  function held(instance) {
    const number = ++instances;
    const exports = {};
    for (const [name, value] of Object.entries(instance.exports)) {
      exports[name] = typeof value !== 'function' ? value : (...given) => {
        calls[name] = (calls[name] || 0) + 1;
        if (trap(number, name)) throw new WebAssembly.RuntimeError('unreachable');
        return value(...given);
      };
    }
    return { exports };
  }

  const both = (made) => (made instanceof Instance ? held(made) : { module: made.module, instance: held(made.instance) });
  WebAssembly.Instance = function made(...given) { return held(new Instance(...given)); };
  WebAssembly.instantiate = (...given) => instantiate(...given).then(both);
  WebAssembly.instantiateStreaming = (...given) => instantiateStreaming(...given).then(both);
})();
