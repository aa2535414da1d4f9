import { z } from 'zod'

/** Where a story stands in the newsroom, in the order in which it usually moves. */
export const statuses = ['draft', 'inReview', 'changesRequested', 'approved', 'published', 'spiked'] as const

export type Status = (typeof statuses)[number]

export const statusSchema = z.enum(statuses)
