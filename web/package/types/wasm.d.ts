/** A Wasm module of the package. It imports nothing. What an import of it gives, the runtime or the bundler decides: see `setModules`. */
declare const module: object;
export default module;
