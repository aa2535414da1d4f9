import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { once } from '#shared/once.ts'

const { resolve } = createRequire(import.meta.url)

/** The C2PA project's own library, c2pa-rs, compiled for the web: loaded on first use. */
export const readerAndBuilder = once(async () => {
  const [c2pa, wasm] = await Promise.all([
    import('@contentauth/c2pa-wasm'),
    readFile(resolve('@contentauth/c2pa-wasm/c2pa.wasm')),
  ])
  c2pa.initSync({ module: await WebAssembly.compile(wasm) })
  return c2pa
})
