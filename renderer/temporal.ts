/**
 * Replaces temporal-polyfill in the renderer's build (vite.config.ts): the browser's own Temporal
 * if it has one, as Lede's own browser does, so that only other browsers load the polyfill.
 */
const native: unknown = Reflect.get(globalThis, 'Temporal')

export const Temporal = native ?? (await import('temporal-polyfill/implementation')).Temporal
