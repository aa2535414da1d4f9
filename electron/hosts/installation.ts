import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const packageSchema = z.object({ name: z.literal('lede'), version: z.string() })

/**
 * The folder of this installation's package.json, whether Lede runs from its sources or from
 * `out/`.
 */
export const root = findRoot(import.meta.dirname)

/** The version of this Lede. */
export const version = readPackage(join(root, 'package.json'))?.version ?? ''

/** The renderer's build, as the web host serves it. */
export const rendererFolder = join(root, 'out', 'renderer')

/** Whether this Lede runs from its sources, and not from a build. */
export const fromSources = import.meta.filename.endsWith('.ts')

/** The file of a separate process: `electron/hosts/<name>.ts`, or its build. */
export function hostFile(name: string): string {
  return fromSources ? join(root, 'electron', 'hosts', `${name}.ts`) : join(root, 'out', 'main', `${name}.js`)
}

function findRoot(folder: string): string {
  if (readPackage(join(folder, 'package.json')) !== null) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error(`no package.json of Lede above ${import.meta.dirname}`)
  return findRoot(parent)
}

function readPackage(path: string): z.infer<typeof packageSchema> | null {
  if (!existsSync(path)) return null
  return packageSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
}
