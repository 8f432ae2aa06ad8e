// What the scripts of web/app find besides the browser's own.

/** The app module's file and size. app/site fills it in. */
declare const __APP__: { name: string, bytes: number, compiler: string, folder: string };

/** Runs a module that Go made: wasm_exec.js has it. */
declare class Go {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}
declare module 'go';

interface Window {
  /** What go-app asks for by name. */
  goappGetenv(name: string): string;
  /** What the app reads of the page: see app/browser. */
  servicestatus: { update: (() => void) | null };
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(url: string): string } };
}

interface HTMLElement {
  /** That of <service-status>. */
  declaration?: object;
}
