import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Size } from '#shared/asset/geometry.ts'
import type { Bitmap } from './bitmap.ts'

// The parts of jSquash that Lede uses. Its own types do not compile; they are avoided by loading
// its files dynamically.

/** How an Emscripten codec receives its compiled module, and where its output goes. */
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

/** `fitMethod`: do not keep the ratio, which is as requested. */
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

/** Loads a file of jSquash's as a module. */
export async function loadModule<Module>(path: string): Promise<Module> {
  return (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as Module
}

/** Compiles a WebAssembly file. */
export async function compiledAt(path: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(resolve(path)))
}

/** Loads an Emscripten codec. */
export async function loadCodec<Loaded extends Codec>(path: string, wasm: string): Promise<Loaded> {
  const codec = await loadModule<Loaded>(path)
  const compiled = await compiledAt(wasm)
  await codec.init({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(compiled, imports)
      done(instance)
      return instance.exports
    },
    // What a decoder prints about a damaged file is ignored: it becomes an error of ours.
    print: () => {},
    printErr: () => {},
  })
  return codec
}
