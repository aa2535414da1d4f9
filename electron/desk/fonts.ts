import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontSource } from '#shared/publish/fonts.ts'

const { resolve } = createRequire(import.meta.url)

const folders = ['@fontsource/inter/files', '@fontsource/source-serif-4/files']

/** The bundled fonts (Source Serif 4 and Inter, OFL 1.1): their unchanged files. */
export const fontFile: FontSource = (name) => {
  const folder = folders.find((each) => name.startsWith(`${each.split('/')[1]}-`))
  if (folder === undefined) throw new RangeError(`no font is called ${name}`)
  return readFileSync(resolve(`${folder}/${name}.woff`))
}
