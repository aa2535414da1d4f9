import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { draftLimits } from '#shared/update/limits.ts'

/**
 * The possible parts of a package. `draft.yjs`: the draft with its history, as one Yjs update;
 * `article.json`: the story in a readable form; `sources.yjs`: the private notes on its sources, if
 * the sender included them. In addition `assets/<SHA-256>`: the images to which the draft refers or
 * referred, each under its name in the draft; its bytes differ from that hash if its metadata was
 * removed.
 */
export const partNames = ['draft.yjs', 'article.json', 'sources.yjs'] as const
export type PartName = (typeof partNames)[number] | `${typeof assetPrefix}${string}`

/** The prefix of an image's hash in the name of its part. */
export const assetPrefix = 'assets/'
const assetName = /^assets\/[0-9a-f]{64}$/

/** The most images of one package. */
export const maxAssets = 1_000

/** Whether a package may hold a part of this name. */
export function isPartName(name: string): name is PartName {
  return assetName.test(name) || partNames.some((known) => known === name)
}

export const manifestName = 'manifest.json'
export const packageFormat = 'lede-package'
export const packageVersion = 2

/** The most bytes of all parts of a package together after unpacking. */
export const maxUnpackedBytes = maxPackageBytes + 24 * 1024 * 1024

/**
 * The most bytes of a part; the limit for images is elsewhere. A document is a Yjs update
 * (shared/update/limits.ts).
 */
export const maxPartBytes: Readonly<Record<string, number>> = {
  [manifestName]: 2 * 1024 * 1024,
  'draft.yjs': draftLimits.bytes,
  'sources.yjs': draftLimits.bytes,
}

/**
 * The table of contents of a package: its kind, the draft, the sender, the time (UTC), and the
 * SHA-256 (hex) of each part.
 */
export const manifestSchema = z.object({
  format: z.literal(packageFormat),
  version: z.number().int().min(1),
  id: z.string().min(1).max(100),
  draft: z.string().min(1).max(100),
  headline: z.string().max(1_000),
  from: personSchema.nullable(),
  at: z.iso.datetime(),
  note: z.string().max(10_000).nullable(),
  parts: z
    .array(
      z.object({
        name: z.custom<PartName>((name) => typeof name === 'string' && isPartName(name)),
        bytes: z.number().int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(partNames.length + maxAssets),
})

export type Manifest = z.infer<typeof manifestSchema>

/** The error for a package whose size, or unpacked size, exceeds a limit in bytes. */
export function tooLarge(bytes: number, limit: number): LedeError {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return new LedeError('package.tooLarge', { size: megabytes(bytes), limit: megabytes(limit) })
}

/** @throws LedeError `package.tooLarge` */
export function checkPackageSize({ length }: Uint8Array): void {
  if (length > maxPackageBytes) throw tooLarge(length, maxPackageBytes)
}
