// An interpreter in two halves (builder/split.mjs cuts it): a start needs the hot one. Shared by the build and the page.

/**
 * `createModule`, which makes Pyodide's module, with the hot half for its WebAssembly. When a function of the cold half
 * is first called, its caller waits while `bytes()` answers that half and it is put in place.
 * @template {object} M
 * @param {import("./memory.mjs").CreateModule<M>} createModule
 * @param {() => Uint8Array<ArrayBuffer>} bytes
 * @returns {import("./memory.mjs").CreateModule<M>}
 */
export const inHalves = (createModule, bytes) => (settings) => {
  const instantiate = settings.instantiateWasm;
  settings.instantiateWasm = (imports, done) => {
    /** @type {WebAssembly.Exports} */
    let hot;
    const load = () => {
      new WebAssembly.Instance(new WebAssembly.Module(bytes()), { ...imports, hot }); // fills the table both share
      /** @type {WebAssembly.Global} */ (hot.there).value = 1;
    };
    return instantiate({ ...imports, cold: { load } }, (instance, module) => {
      hot = instance.exports;
      done(instance, module);
    });
  };
  return createModule(settings);
};
