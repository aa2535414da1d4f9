/** The log levels of a newsroom (`LEDE_LOG`), from the least to the most. */
export const journalLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

export type JournalLevel = (typeof journalLevels)[number]
