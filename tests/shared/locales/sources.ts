import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { languageTags } from '#shared/locales/languages.ts'

const root = join(import.meta.dirname, '../../..')
const ofLanguages = languageTags.map((tag) => join('shared/locales', tag, '/'))

/** The sources of Lede by path, without the folders of the languages. */
export function sources(): { path: string; source: string }[] {
  return ['shared', 'renderer', 'electron']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.generated.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !ofLanguages.some((folder) => path.startsWith(folder)))
    .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
}
