import type { StoryRight } from '#shared/newsroom/roles.ts'

/**
 * What can be done with a story that may be held: approving it, publishing it, announcing an update
 * or a correction, bringing it back after a kill, letting it out as copy, handing it over as Lede
 * JSON, printing it as a manuscript. Killing a story is none: what must not be read any longer
 * waits for nobody.
 */
export const deeds = ['approve', 'publish', 'announce', 'revive', 'leave', 'handOver', 'print'] as const

export type Deed = (typeof deeds)[number]

/** Which right in a newsroom a deed takes; what is not named takes none of its own. */
export const rightTo = {
  approve: 'approve',
  publish: 'publish',
  announce: 'publish',
  revive: 'publish',
} as const satisfies Partial<Record<Deed, StoryRight>>
