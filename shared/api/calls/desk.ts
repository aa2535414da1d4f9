import { z } from 'zod'
import { damageSchema } from '#shared/damage/damage.ts'
import { settingsSchema } from '#shared/settings/settings.ts'
import { call } from '../call.ts'
import { errorSchema, nothing } from './common.ts'

/**
 * The calls about the desk itself: its version and state, damage that was found, and the settings.
 */
export const deskCalls = {
  /** Information on the desk; `notices` are what a person has to be told at every start. */
  'desk.info': call(() => [
    z.object({}),
    z.object({ version: z.string(), folder: z.string(), notices: z.array(errorSchema) }),
  ]),
  /** Damage that was found and that nobody has confirmed reading yet, the latest last. */
  'damage.list': call(() => [z.object({}), z.array(damageSchema)]),
  /**
   * Confirms that somebody has read everything found up to a time, in milliseconds since the epoch:
   * it is not reported again.
   */
  'damage.read': call(() => [z.object({ upTo: z.number() }), nothing]),
  'settings.read': call(() => [z.object({}), settingsSchema]),
  'settings.write': call(() => [z.object({ settings: settingsSchema }), settingsSchema]),
} as const
