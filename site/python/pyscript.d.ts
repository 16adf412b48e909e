// Of PyScript, which the build puts into the site, as much as python.js asks for.

declare module "*/pyscript/core.js" {
  export const hooks: {
    worker: { onBeforeRunAsync: Set<unknown> };
    main: { onWorker: Set<(wrap: unknown, worker: PyScriptWorker) => void> };
  };
}

interface PyScriptWorker extends Worker {
  ready: Promise<unknown>;
  /** The functions of worker.py. */
  sync: { handle(json: string): Promise<string>; bring(name: string): Promise<unknown> };
}
