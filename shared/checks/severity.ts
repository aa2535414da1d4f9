/**
 * The severity of a finding, the gravest first. An error holds back an export until somebody
 * insists with a reason.
 */
export const checkSeverities = ['error', 'warning', 'hint'] as const

export type CheckSeverity = (typeof checkSeverities)[number]
