import { join } from 'node:path'
import type { BuildEnvironmentOptions, UserConfig } from 'vite'
import renderer from './vite.config.ts'

const electron = (file: string) => join(import.meta.dirname, 'electron', file)

/**
 * What electron-vite adds to Vite's options. Its own `defineConfig` would need the types of @swc/core, which it uses for a feature that Lede does not.
 */
interface PreloadConfig extends Omit<UserConfig, 'build'> {
  build: BuildEnvironmentOptions & { externalizeDeps: boolean }
}

/** The main process with its forked hosts, the preload script and the renderer, into `out/`. */
const parts = {
  main: {
    build: {
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
} satisfies { main: UserConfig; preload: PreloadConfig; renderer: UserConfig }

/** What to build, by the names above; everything where LEDE_BUILD names nothing (electron/start/build.ts does). */
const wanted = process.env.LEDE_BUILD?.split(',') ?? Object.keys(parts)

/** `npm run build`. */
export default Object.fromEntries(Object.entries(parts).filter(([name]) => wanted.includes(name)))
