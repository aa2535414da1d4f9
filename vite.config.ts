import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { spellingFiles } from './electron/start/spelling-files.ts'

const renderer = join(import.meta.dirname, 'renderer')
/**
 * What chooses the theme, opens the way to the desk and asks for the draft: small, so that it runs
 * while the browser reads the rest.
 */
const early =
  /\/(renderer\/(first-paint\/(early|stored-value|last-draft|window-snapshot)|app\/(theme|type-ahead))|renderer\/api\/first-connection|shared\/api\/(ahead|desk-path|frame|parts|protocol|web-socket-port))\.ts$|\/@msgpack\//
/**
 * Asks for a stack trace as it is loaded, for which V8 reads the file it stands in again: in a
 * small file of its own that takes a millisecond, among the libraries thirty.
 */
const model = /\/node_modules\/(prosemirror-model|orderedmap)\//
const reacts =
  /\/node_modules\/(react|react-dom|react-i18next|react-aria|react-aria-components|scheduler|i18next|zustand)\//

/**
 * What stands around the text, with everything that it needs and the first scripts do not have.
 */
const editorFrame = /\/renderer\/first-paint\/editor-frame\.ts$/

/**
 * Has the first script run as soon as it is there, and not only when the page and its styles are.
 */
const earlyFirst: Plugin = {
  name: 'early-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/<script (?=[^>]*\/early-)/, '<script async '),
  },
}

/**
 * The renderer alone (`npm run build:renderer`): what the web host serves and the Electron window
 * shows is one bundle, so its target is what today's browsers understand, not Electron's Chromium
 * only.
 */
export default defineConfig({
  root: renderer,
  base: './',
  plugins: [react(), tailwindcss(), earlyFirst, spellingFiles(join(import.meta.dirname, 'node_modules'))],
  resolve: { alias: [{ find: /^temporal-polyfill$/, replacement: join(renderer, 'temporal.ts') }] },
  // A thread waits for its Temporal, where the browser has none of its own.
  worker: { format: 'es' },
  build: {
    outDir: join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    target: 'es2024',
    minify: true,
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    // Fonts and images stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: {
      // English stands in for every other language: it is there at once, and one of those that are
      // asked for by name.
      checks: { ineffectiveDynamicImport: false },
      input: join(renderer, 'index.html'),
      // What the window needs first are four files, which are read side by side: split along what
      // is loaded on demand it would be ninety, each of them a request before the first key.
      output: {
        codeSplitting: {
          groups: [
            { name: 'early', test: early, priority: 1 },
            { name: 'model', test: model, priority: 1 },
            { name: 'react', test: reacts, tags: ['$initial'] },
            { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
            { name: 'first', tags: ['$initial'] },
            { name: 'editor-frame', test: editorFrame },
            // One file, not several that are put together by size: those come to import one another
            // in a circle, and then what the one reads of the other at the start is not there yet.
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
})
