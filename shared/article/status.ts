import { z } from 'zod'

/**
 * Where a story stands in the newsroom, in the usual order. The library sorts by index in this
 * list, so new statuses are added at its end. `killed`: it was published and is withdrawn.
 */
export const statuses = ['draft', 'inReview', 'changesRequested', 'approved', 'published', 'spiked', 'killed'] as const

export type Status = (typeof statuses)[number]

export const statusSchema = z.enum(statuses)
