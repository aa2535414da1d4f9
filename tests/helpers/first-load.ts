import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** A file of the renderer's build that is loaded before the window can be used. */
export interface LoadedFile {
  name: string
  /** In bytes, compressed with gzip as a server does. */
  compressed: number
}

/** The JavaScript of the renderer's first load, in the order in which it runs: what index.html loads, and everything that this imports at once, as `npm run build` makes it. */
export async function firstLoad(config: string): Promise<LoadedFile[]> {
  const result = await build({
    configFile: config,
    logLevel: 'error',
    mode: 'production',
    // Where tests run this says "test", and React would be its larger self.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []))
  const chunks = new Map(outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : [])))
  const loaded = new Map<string, LoadedFile>()
  const load = (name: string) => {
    const chunk = chunks.get(name)
    if (!chunk || loaded.has(name)) return
    loaded.set(name, { name, compressed: gzipSync(chunk.code).length })
    for (const imported of chunk.imports) load(imported)
  }
  const page = outputs.find(({ fileName }) => fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('the build has no index.html')
  const html = String(page.source)
  const named = [...chunks.keys()].filter((name) => html.includes(name))
  for (const name of named.toSorted((one, other) => html.indexOf(one) - html.indexOf(other))) load(name)
  return [...loaded.values()]
}
