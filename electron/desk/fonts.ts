import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontSource } from '#shared/publish/fonts.ts'

const { resolve } = createRequire(import.meta.url)

/** The fonts that Lede brings along (Source Serif 4 and Inter, OFL 1.1): their files as they are. */
export const fontFile: FontSource = (name) => {
  const family = name.startsWith('inter-') ? 'inter' : 'source-serif-4'
  return readFileSync(resolve(`@fontsource/${family}/files/${name}.woff`))
}
