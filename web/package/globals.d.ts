/** The style sheet of the shadow root, minified. The build puts it in. */
declare const __CSS__: string;

/** The SHA-256 of a module, in base64. The package does not compare it: its modules are part of it. */
declare const __STATUS_DIGEST__: string;
declare const __WEEK_DIGEST__: string;
declare const __OSM_DIGEST__: string;
declare const __READER_DIGEST__: string;

/** The version of the project, from web/version. */
declare const __VERSION__: string;

/** The package is no file of embed/. */
declare const __EMBED__: boolean;
declare const __EMBEDDED__: any;

/** The build gives the bytes of a module. */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
