import { z } from 'zod'
import { settingsSchema } from '#shared/settings/settings.ts'
import { errorSchema } from './contract.ts'

/** A part of a frame, with `rest` more bytes to come. */
const data = z.strictObject({
  type: z.literal('data'),
  connection: z.number().int(),
  bytes: z.instanceof(Uint8Array),
  rest: z.number().int().min(0),
})

/** The receiver has taken messages of this weight (electron/hosts/outbox.ts): more may be sent. */
const taken = z.strictObject({
  type: z.literal('taken'),
  connection: z.number().int(),
  weight: z.number().int().min(0),
})

/**
 * What a host sends to the process in which the desk runs. `start` comes first and once;
 * `keychain`: whether the host asks the system's keychain for the desk. The desk's clients connect
 * over transferred MessagePorts (`connect`, in Electron's utility process) or over numbered
 * connections on the same channel (`open`, `data`, `taken`, `shut`, in the web host), whose bytes
 * are frames (frame.ts). `ping` asks whether the desk's main loop still turns.
 */
export const toDeskSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    folder: z.string(),
    version: z.string(),
    settings: settingsSchema,
    keychain: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('keychain'),
    id: z.number().int(),
    sealed: z.instanceof(Uint8Array).nullable(),
    text: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('settings'), settings: settingsSchema }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('ping') }),
  z.strictObject({ type: z.literal('connect') }),
  z.strictObject({ type: z.literal('open'), connection: z.number().int() }),
  data,
  taken,
  z.strictObject({ type: z.literal('shut'), connection: z.number().int() }),
])

/**
 * What the desk's process sends to its host. After `start` it sends `ready` or `failed`, and exits
 * after `failed`. `settings.write` asks the host to store the settings; the host answers with
 * `settings` once they are stored. The host answers `keychain.seal` and `keychain.open` with
 * `keychain`. After `close` the process sends `closed` when everything is on disk, and exits. It
 * answers a `ping` with `pong` at once. `answered`: a large frame of a connection
 * (electron/hosts/web/large-frames.ts) no longer takes up memory.
 */
export const fromDeskSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('failed'), error: errorSchema }),
  z.strictObject({ type: z.literal('settings.write'), settings: settingsSchema }),
  z.strictObject({ type: z.literal('keychain.seal'), id: z.number().int(), text: z.string() }),
  z.strictObject({ type: z.literal('keychain.open'), id: z.number().int(), sealed: z.instanceof(Uint8Array) }),
  z.strictObject({ type: z.literal('closed') }),
  z.strictObject({ type: z.literal('pong') }),
  data,
  taken,
  z.strictObject({ type: z.literal('shut'), connection: z.number().int() }),
  z.strictObject({ type: z.literal('answered'), connection: z.number().int(), bytes: z.number().int() }),
])

export type ToDesk = z.infer<typeof toDeskSchema>
export type FromDesk = z.infer<typeof fromDeskSchema>
