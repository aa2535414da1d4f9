import { type Package, readPackage } from './read-package.ts'
import { received } from './received.ts'

/**
 * Reads a package, and the documents in it. @throws LedeError those of `readPackage` and `received`
 */
export function openPackage(bytes: Uint8Array): Package {
  const opened = readPackage(bytes)
  received(opened.parts.get('draft.yjs'), 'draft.yjs')
  const sources = opened.parts.get('sources.yjs')
  if (sources !== undefined) received(sources, 'sources.yjs')
  return opened
}
