import type { WireNote } from '#shared/import/wire.ts'

/** The standards of items, and the major versions of each that Lede can read. */
const known = { NITF: [2, 3], 'NewsML-G2': [2], NewsML: [1], ninjs: [1, 2, 3] } as const

/** The standard that an item declares. */
export interface Standard {
  readonly name: keyof typeof known
  /** As in the item: "2.35", a public identifier, the address of a schema; null if not given. */
  readonly version: string | null
}

/**
 * The note on an item in an unknown version: it is read as the newest known one. Within a major
 * version, later ones only add.
 */
export function notesOfVersion(standard: Standard | null): WireNote[] {
  const version = /(?<!\d)(\d{1,2})\.(\d{1,3})(?!.*\d\.\d)/.exec(standard?.version ?? '')
  if (standard === null || version === null) return []
  const majors: readonly number[] = known[standard.name]
  if (majors.includes(Number(version[1]))) return []
  return [{ code: 'unknownVersion', details: { format: standard.name, version: version[0] } }]
}
