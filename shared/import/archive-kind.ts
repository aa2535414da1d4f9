/** What archives are read, by what the command line calls them. */
export const archiveKinds = ['wxr', 'ghost', 'site'] as const

export type ArchiveKind = (typeof archiveKinds)[number]
