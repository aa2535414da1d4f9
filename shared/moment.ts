import { z } from 'zod'

/**
 * The last moment that ISO 8601 can write with a year of four digits, in milliseconds since the
 * epoch.
 */
export const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** A moment in milliseconds since the epoch that can be converted to a date. */
export const momentSchema = z.number().int().min(0).max(lastMoment)
