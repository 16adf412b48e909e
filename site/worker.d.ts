// What the build puts before sw.js: a version's name, and its files with the SHA-256 of their content.

declare const VERSION: string;
declare const FILES: Record<string, string>;
declare const SPARE: Record<string, string>;

declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(
  type: K,
  listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => void,
): void;
