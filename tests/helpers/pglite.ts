import { existsSync, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { root } from '#hosts/installation.ts'

const manifest = join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')
const template = join(root, 'out', `pglite-${JSON.parse(readFileSync(manifest, 'utf8')).version}.tar`)

/**
 * PGlite in memory. Its empty database takes ten times as long to create, so it is kept for the
 * next.
 */
export async function freshPglite(): Promise<PGlite> {
  if (existsSync(template)) return PGlite.create({ loadDataDir: await openAsBlob(template) })
  const made = await PGlite.create()
  const dump = await made.dumpDataDir('none')
  const part = `${template}.${process.pid}`
  mkdirSync(dirname(template), { recursive: true })
  writeFileSync(part, Buffer.from(await dump.arrayBuffer()))
  renameSync(part, template)
  return made
}
