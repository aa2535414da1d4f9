/**
 * What can be done with a story that may be held: approving it, publishing it, announcing an update
 * or a correction, bringing it back after a kill, letting it out as copy, handing it over as Lede
 * JSON, printing it as a manuscript. Killing a story is none: what must not be read any longer
 * waits for nobody.
 */
export const deeds = ['approve', 'publish', 'announce', 'revive', 'leave', 'handOver', 'print'] as const

export type Deed = (typeof deeds)[number]
