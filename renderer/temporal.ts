/**
 * What the renderer's build puts in the place of temporal-polyfill (vite.config.ts): Temporal
 * itself where the browser has it, as Lede's own has, so that only others load the polyfill.
 */
const native: unknown = Reflect.get(globalThis, 'Temporal')

export const Temporal = native ?? (await import('temporal-polyfill/implementation')).Temporal
