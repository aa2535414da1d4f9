import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** A file of the renderer's build that is loaded before the window can be used. */
export interface LoadedFile {
  name: string
  /** In bytes, compressed with gzip as a server does. */
  compressed: number
}

/** What the renderer loads before its window can be used. */
export interface FirstLoad {
  /**
   * The JavaScript in the order in which it runs: what index.html loads, and everything that this
   * imports statically.
   */
  scripts: LoadedFile[]
  /** Names of the files that index.html asks for before anything needs them. */
  preloads: string[]
  /** Its stylesheets. */
  styles: string
  /** The scripts of its workers, which each window reads as well. */
  threads: LoadedFile[]
}

/** The first load as `npm run build` makes it. */
export async function firstLoad(config: string): Promise<FirstLoad> {
  const result = await build({
    configFile: config,
    logLevel: 'error',
    mode: 'production',
    // In tests this would be "test", and React its larger development build.
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
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') && html.includes(each.fileName)
      ? [String(each.source)]
      : [],
  )
  const preloads = [...html.matchAll(/rel="preload" href="[^"]*\/([^"/]+)"/g)].map(([, name = '']) => name)
  const threads = outputs.flatMap(({ fileName, ...each }) =>
    each.type === 'asset' && fileName.endsWith('.js')
      ? [{ name: fileName, compressed: gzipSync(each.source).length }]
      : [],
  )
  return { threads, scripts: [...loaded.values()], preloads, styles: styles.join('\n') }
}
