import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuildEnvironmentOptions, Plugin, UserConfig } from 'vite'
import renderer from './vite.config.ts'

const electron = (file: string) => join(import.meta.dirname, 'electron', file)

/**
 * What electron-vite adds to Vite's options. Its own `defineConfig` would need the types of @swc/core, which it uses for a feature that Lede does not.
 */
interface ProcessConfig extends Omit<UserConfig, 'build'> {
  build: BuildEnvironmentOptions & { externalizeDeps: boolean | { exclude: string[] } }
}

/**
 * The libraries that a desk and the command line begin with are built in: they are hundreds of files, and reading those took most of the start. The others are read from node_modules
 * when they are needed; some look there for files of their own (wasm, workers, scripts). All of them stay dependencies of the package, with their licences.
 */
const builtIn = [
  '@msgpack/msgpack',
  '@tiptap/core',
  '@tiptap/pm',
  '@tiptap/y-tiptap',
  'chardet',
  'commander',
  'conf',
  'dingbat-to-unicode',
  'eld',
  'fflate',
  'iconv-lite',
  'lib0',
  'linkedom',
  'temporal-polyfill',
  'yjs',
  'zod',
]

/** The language detector's table, an object literal of 80,000 objects, as a file of JSON, which V8 reads in a fifth of the time. */
const tableAsJson: Plugin = {
  name: 'table-as-json',
  async load(id) {
    if (!/\/eld\/src\/ngrams\/\w+\.js$/.test(id)) return null
    const { ngramsData }: { ngramsData: unknown } = await import(pathToFileURL(id).href)
    // Beside the chunk that reads it.
    this.emitFile({ type: 'asset', fileName: 'chunks/ngrams.json', source: JSON.stringify(ngramsData) })
    return `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
export const ngramsData = JSON.parse(readFileSync(join(import.meta.dirname, 'ngrams.json'), 'utf8'))`
  },
}

/** The main process with its forked hosts, the preload script and the renderer, into `out/`. */
const parts = {
  main: {
    plugins: [tableAsJson],
    build: {
      externalizeDeps: { exclude: builtIn },
      emitAssets: true,
      outDir: join(import.meta.dirname, 'out/main'),
      emptyOutDir: true,
      // Lede's own Node everywhere: Electron 45 and the devDependency `node` are both Node 24.
      target: 'node24',
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: electron('main.ts'),
          utility: electron('hosts/utility.ts'),
          cli: electron('hosts/cli.ts'),
          'desk-child': electron('hosts/desk-child.ts'),
          'pixels-worker': electron('desk/assets/pixels/worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
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

/** What to build, by the names above; everything where LEDE_BUILD names nothing (electron/start/build.ts does). */
const wanted = process.env.LEDE_BUILD?.split(',') ?? Object.keys(parts)

/** `npm run build`. */
export default Object.fromEntries(Object.entries(parts).filter(([name]) => wanted.includes(name)))
