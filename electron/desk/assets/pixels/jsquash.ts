import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Size } from '#shared/asset/geometry.ts'
import type { Bitmap } from './bitmap.ts'

// What Lede uses of jSquash, whose own types do not compile: they are not asked for, as what is
// loaded is named by a value.

/**
 * How a codec made with Emscripten is given its compiled module, and what it is to do with what it
 * says.
 */
interface Glue {
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): WebAssembly.Exports
  print(text: string): void
  printErr(text: string): void
}

interface Codec {
  init(compiled: WebAssembly.Module | Glue): Promise<unknown>
}

export interface Decoder extends Codec {
  default(bytes: ArrayBuffer): Promise<Bitmap>
}

export interface Encoder extends Codec {
  default(bitmap: Bitmap, options?: { quality: number }): Promise<ArrayBuffer>
}

/** `fitMethod`: without keeping the ratio, which is asked for as it shall be. */
interface ResizeOptions extends Size {
  method: 'lanczos3'
  premultiply: boolean
  linearRGB: boolean
  fitMethod: 'stretch'
}

export interface Resizer {
  initResize(compiled: WebAssembly.Module): Promise<unknown>
  default(bitmap: Bitmap, options: ResizeOptions): Promise<Bitmap>
}

const { resolve } = createRequire(import.meta.url)

/** A file of jSquash's as the module that it is. */
export async function loadModule<Module>(path: string): Promise<Module> {
  return (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as Module
}

/** A file of WebAssembly, compiled. */
export async function compiledAt(path: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(resolve(path)))
}

/** A codec made with Emscripten, ready. */
export async function loadCodec<Loaded extends Codec>(path: string, wasm: string): Promise<Loaded> {
  const codec = await loadModule<Loaded>(path)
  const compiled = await compiledAt(wasm)
  await codec.init({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(compiled, imports)
      done(instance)
      return instance.exports
    },
    // What a decoder says of a damaged file is an error of ours, or nothing.
    print: () => {},
    printErr: () => {},
  })
  return codec
}
