import { z } from 'zod'
import { LedeError } from '#shared/api/errors.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { draftLimits } from '#shared/update/limits.ts'

/**
 * What a package can hold. `draft.yjs`: the draft with its history, as one Yjs update;
 * `article.json`: the story as anybody can read it; `sources.yjs`: the private notes on its
 * sources, where the sender ticked them. Beside them `assets/<SHA-256>`: the images that it names,
 * or named, each under the name that it has in the draft: its bytes are others where it is without
 * its metadata.
 */
export const partNames = ['draft.yjs', 'article.json', 'sources.yjs'] as const
export type PartName = (typeof partNames)[number] | `${typeof assetPrefix}${string}`

/** What stands before an image's hash in the name of its part. */
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

/** The most bytes of all parts of a package together when they are unpacked. */
export const maxUnpackedBytes = maxPackageBytes + 24 * 1024 * 1024

/**
 * The most bytes of a part; of images Lede says itself how large they may be. A document is an
 * update of Yjs (shared/update/limits.ts).
 */
export const maxPartBytes: Readonly<Record<string, number>> = {
  [manifestName]: 2 * 1024 * 1024,
  'draft.yjs': draftLimits.bytes,
  'sources.yjs': draftLimits.bytes,
}

/**
 * The table of contents of a package: what it is, of which draft, from whom, when (UTC), and the
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

/** A package, or what it unpacks to, that is more than there may be, in bytes. */
export function tooLarge(bytes: number, limit: number): LedeError {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return new LedeError('package.tooLarge', { size: megabytes(bytes), limit: megabytes(limit) })
}

/** @throws LedeError `package.tooLarge` */
export function checkPackageSize({ length }: Uint8Array): void {
  if (length > maxPackageBytes) throw tooLarge(length, maxPackageBytes)
}
