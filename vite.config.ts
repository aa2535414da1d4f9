import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The renderer alone (`npm run build:renderer`): what the web host serves and the Electron window shows is one bundle, so its target is what today's
 * browsers understand, not Electron's Chromium only.
 */
export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react(), tailwindcss()],
  resolve: { alias: [{ find: /^temporal-polyfill$/, replacement: join(import.meta.dirname, 'renderer/temporal.ts') }] },
  build: {
    outDir: join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    target: 'es2024',
    minify: true,
    modulePreload: { polyfill: false },
    // Fonts and images stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: {
      input: join(import.meta.dirname, 'renderer/index.html'),
      // What the window needs first is one file: split along what is loaded on demand it would be ninety, each of them a request before the first key.
      output: {
        chunkFileNames: ({ name }) => `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
            { name: 'first', tags: ['$initial'] },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 40_000 },
          ],
        },
      },
    },
  },
})
