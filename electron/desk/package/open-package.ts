import { type Package, readPackage } from './read-package.ts'
import { receivedDocument } from './received-document.ts'

/**
 * Reads a package and the documents in it.
 *
 * @throws LedeError those of `readPackage` and `receivedDocument`
 */
export function openPackage(bytes: Uint8Array): Package {
  const opened = readPackage(bytes)
  receivedDocument(opened.parts.get('draft.yjs'), 'draft.yjs')
  const sources = opened.parts.get('sources.yjs')
  if (sources !== undefined) receivedDocument(sources, 'sources.yjs')
  return opened
}
