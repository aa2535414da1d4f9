import { z } from 'zod'

/**
 * Where a story stands in the newsroom, in the order in which it usually moves. The library sorts
 * by place in this list: what is new goes to its end. `killed`: it was published and is withdrawn.
 */
export const statuses = ['draft', 'inReview', 'changesRequested', 'approved', 'published', 'spiked', 'killed'] as const

export type Status = (typeof statuses)[number]

export const statusSchema = z.enum(statuses)
