import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuildEnvironmentOptions, Plugin, UserConfig } from 'vite'
import renderer from './vite.config.ts'

const electron = (file: string) => join(import.meta.dirname, 'electron', file)

/**
 * What electron-vite adds to Vite's options. Its own `defineConfig` would need the types of
 * @swc/core, which it uses for a feature that Lede does not.
 */
interface ProcessConfig extends Omit<UserConfig, 'build'> {
  build: BuildEnvironmentOptions & { externalizeDeps: boolean }
}

/**
 * The desk's threads. They begin outside of the app's archive, and so does all that they import: in
 * chunks whose names say so (asarUnpack in electron-builder.yml).
 */
const threads = {
  'pixels-worker': electron('desk/assets/pixels/worker.ts'),
  'desk-worker': electron('desk/threads/worker.ts'),
  'archive-worker': electron('desk/archive/worker.ts'),
}

/**
 * The modules that threads import, by themselves or by another, at once or when they need them; and
 * what every chunk may need of the bundler.
 */
const ofThreads = new Set(['\0rolldown/runtime.js'])
/**
 * Those of them that a thread imports when it needs them: what only names such a one, for whoever
 * does, is a chunk of its own.
 */
const neededByThreads = new Set<string>()

const knowThreads: Plugin = {
  name: 'know-threads',
  buildEnd() {
    for (const thread of Object.values(threads)) ofThreads.add(thread)
    for (const module of ofThreads) {
      const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(module) ?? {}
      for (const imported of [...importedIds, ...dynamicallyImportedIds]) ofThreads.add(imported)
      for (const imported of dynamicallyImportedIds) neededByThreads.add(imported)
    }
  },
}

/**
 * The language detector's table, an object literal of 80,000 objects, as a file of JSON, which V8
 * reads in a fifth of the time.
 */
const tableAsJson: Plugin = {
  name: 'table-as-json',
  async load(id) {
    if (!/\/eld\/src\/ngrams\/\w+\.js$/.test(id)) return null
    const { ngramsData }: { ngramsData: unknown } = await import(pathToFileURL(id).href)
    // Beside the chunk that reads it.
    this.emitFile({ type: 'asset', fileName: 'chunks/in-thread-ngrams.json', source: JSON.stringify(ngramsData) })
    return `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
export const ngramsData = JSON.parse(readFileSync(join(import.meta.dirname, 'in-thread-ngrams.json'), 'utf8'))`
  },
}

/**
 * The reader of pictures' metadata without its search for an XML parser of its own: it is always
 * given one (electron/desk/assets/facts/tags.ts).
 */
const givenXmlParser: Plugin = {
  name: 'given-xml-parser',
  load: (id) => (/\/exifreader\/src\/dom-parser\.js$/.test(id) ? 'export default { get: (given) => given }' : null),
}

/** The main process with its forked hosts, the preload script and the renderer, into `out/`. */
const parts = {
  main: {
    plugins: [tableAsJson, givenXmlParser, knowThreads],
    // Its own build for Node declares a `require` beside the one that electron-vite gives to chunks
    // that need it.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      // A dependency is what is read from node_modules when it is needed, as some look there for
      // files of their own (wasm, workers). All else is built in, a devDependency: hundreds of
      // files, which took most of the start to read, and which nothing that is shipped needs a
      // second time.
      externalizeDeps: true,
      license: { fileName: 'licenses.md' },
      emitAssets: true,
      outDir: join(import.meta.dirname, 'out/main'),
      emptyOutDir: true,
      // Lede's own Node everywhere: Electron 45 and the devDependency `node` are both Node 24.
      target: 'node24',
      sourcemap: true,
      rolldownOptions: {
        // As in vite.config.ts.
        checks: { ineffectiveDynamicImport: false },
        input: {
          main: electron('main.ts'),
          utility: electron('hosts/utility.ts'),
          cli: electron('hosts/cli.ts'),
          'desk-child': electron('hosts/desk-child.ts'),
          ...threads,
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: ({ moduleIds, facadeModuleId }) => {
            const isOfThread = moduleIds.some((id) => ofThreads.has(id)) || neededByThreads.has(facadeModuleId ?? '')
            return `chunks/${isOfThread ? 'in-thread-' : ''}[name]-[hash].js`
          },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: join(import.meta.dirname, 'out/preload'),
      emptyOutDir: true,
      // A sandboxed preload script is one CommonJS file that can load nothing but Electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: electron('preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
} satisfies { main: ProcessConfig; preload: ProcessConfig; renderer: UserConfig }

/**
 * What to build, by the names above; everything where LEDE_BUILD names nothing
 * (electron/start/build.ts does).
 */
const wanted = process.env.LEDE_BUILD?.split(',') ?? Object.keys(parts)

/** `npm run build`. */
export default Object.fromEntries(Object.entries(parts).filter(([name]) => wanted.includes(name)))
