import { z } from 'zod'
import { damageSchema } from '#shared/damage/damage.ts'
import { settingsSchema } from '#shared/settings/settings.ts'
import { call } from '../call.ts'
import { errorSchema, nothing } from './common.ts'

/** The calls about the desk itself: who it is, what was found damaged, and the settings. */
export const deskCalls = {
  /** Who the desk is; `notices` are things a person has to be told at every start. */
  'desk.info': call(() => [
    z.object({}),
    z.object({ version: z.string(), folder: z.string(), notices: z.array(errorSchema) }),
  ]),
  /** What was found damaged and nobody has said to have read yet, the latest last. */
  'damage.list': call(() => [z.object({}), z.array(damageSchema)]),
  /**
   * Somebody has read what was found up to a time, in milliseconds since the epoch: it is not told
   * again.
   */
  'damage.read': call(() => [z.object({ upTo: z.number() }), nothing]),
  'settings.read': call(() => [z.object({}), settingsSchema]),
  'settings.write': call(() => [z.object({ settings: settingsSchema }), settingsSchema]),
} as const
