import type { WireNote } from '#shared/import/wire.ts'

/** The standards of items, and the major versions of each that Lede reads. */
const known = { NITF: [2, 3], 'NewsML-G2': [2], NewsML: [1], ninjs: [1, 2, 3] } as const

/** What an item says that it is written in. */
export interface Standard {
  readonly name: keyof typeof known
  /**
   * As the item says it: "2.35", a public identifier, the address of a schema; null for nothing.
   */
  readonly version: string | null
}

/**
 * What is said where an item is of a version that nobody knows yet: it is read as the newest that
 * is known. Within a major version later ones only add.
 */
export function notesOfVersion(standard: Standard | null): WireNote[] {
  const version = /(?<!\d)(\d{1,2})\.(\d{1,3})(?!.*\d\.\d)/.exec(standard?.version ?? '')
  if (standard === null || version === null) return []
  const majors: readonly number[] = known[standard.name]
  if (majors.includes(Number(version[1]))) return []
  return [{ code: 'unknownVersion', details: { format: standard.name, version: version[0] } }]
}
