// What the scripts of the two workers find around them: constants that the build puts in, and Pyodide.

/** A version's name, and its files with the SHA-256 of their content (sw.js). */
declare const VERSION: string;
declare const FILES: Record<string, string>;
declare const SPARE: Record<string, string>;

/** What runtime.mjs has to know of the snapshot and of the interpreter. */
declare const BUILD: {
  snapshotSent: number;
  wasmSent: number;
  memory: import("./python/memory.mjs").Facts;
  cold: number;
  info: object;
};

declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(
  type: K,
  listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => void,
): void;

declare var bring: (name: string) => Promise<string>;
declare var trustedTypes: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): object } | undefined;

interface Pyodide {
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  runPython(code: string): unknown;
  unpackArchive(archive: ArrayBuffer, format: string, options: object): void;
}

declare module "*/pyodide/pyodide.mjs" {
  export const version: string;
  export function loadPyodide(options: object): Promise<Pyodide>;
}

declare module "*/halves/pyodide.asm.mjs" {
  const create: import("./python/memory.mjs").CreateModule<import("./python/memory.mjs").Interpreter>;
  export default create;
}
