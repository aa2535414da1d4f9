import type { StoryRight } from '#shared/newsroom/roles.ts'

/**
 * What can be done with a story that may be on hold: approve it, publish it, announce an update or
 * a correction, bring it back after a kill, export it as copy, hand it over as Lede JSON, print it
 * as a manuscript. Killing is not among them: a kill must not be delayed by anything.
 */
export const deeds = ['approve', 'publish', 'announce', 'revive', 'leave', 'handOver', 'print'] as const

export type Deed = (typeof deeds)[number]

/**
 * The right in a newsroom that a deed requires; deeds that are not listed require none of their
 * own.
 */
export const rightTo = {
  approve: 'approve',
  publish: 'publish',
  announce: 'publish',
  revive: 'publish',
} as const satisfies Partial<Record<Deed, StoryRight>>
