/** The kinds of archives that are read, by their names on the command line. */
export const archiveKinds = ['wxr', 'ghost', 'site'] as const

export type ArchiveKind = (typeof archiveKinds)[number]
