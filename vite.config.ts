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
  build: {
    outDir: join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    target: 'es2024',
    minify: true,
    modulePreload: { polyfill: false },
    // Fonts and images stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    // Read from the disk, or from this very machine: one file opens sooner than twenty.
    chunkSizeWarningLimit: 2_500,
    rolldownOptions: { input: join(import.meta.dirname, 'renderer/index.html') },
  },
})
