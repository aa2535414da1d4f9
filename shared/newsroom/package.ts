import { z } from 'zod'
import { maxPackageBytes } from '#shared/api/message.ts'
import { hashSchema } from '#shared/asset/asset.ts'
import { personSchema } from '#shared/review/people/person.ts'
import { idSchema, seqSchema } from './entry.ts'

/** How a package that waited in the newsroom can end. */
export const packageEnds = ['opened', 'declined', 'expired'] as const

export type PackageEnd = (typeof packageEnds)[number]

/** How long a package waits in the newsroom for its recipient, in days. */
export const packageDays = 30

/** The most characters of a headline and of a note that go with a package. */
export const packageTexts = { headline: 1_000, note: 10_000 } as const

/** Text that a newsroom can store. */
const storable = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\0'))

/** A text as a newsroom can store it. */
export function asStorable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}

export const packageSize = z.number().int().min(1).max(maxPackageBytes)

const about = {
  /** The id in the package itself. */
  id: idSchema,
  /** The SHA-256 of its bytes. */
  hash: hashSchema,
  size: packageSize,
  headline: storable(packageTexts.headline),
  note: storable(packageTexts.note).nullable(),
}

/** A package that somebody sends; `to`: the recipient's id. */
export const offeredPackageSchema = z.object({ ...about, to: idSchema })

export type OfferedPackage = z.infer<typeof offeredPackageSchema>

/** A package that waits for somebody; `from`: the sender's id; `at`: ms since the epoch. */
export const waitingPackageSchema = z.object({ ...about, from: idSchema, at: seqSchema })

export type WaitingPackage = z.infer<typeof waitingPackageSchema>

/** What waits for a person, and what came of the packages that they sent; null: it waits. */
export const packageListSchema = z.object({
  waiting: z.array(waitingPackageSchema),
  sent: z.array(z.object({ id: idSchema, end: z.enum(packageEnds).nullable() })),
})

export type PackageList = z.infer<typeof packageListSchema>

/** The most sent packages that a newsroom lists for a person. */
export const mostSentListed = 500

const error = z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) })

/** Packages by way of the newsroom, as windows and the command line see them. */
export const deskPackagesSchema = z.object({
  /** What waits for this person, oldest first; `size` in bytes, `at` in ms since the epoch. */
  waiting: z.array(
    z.object({
      id: z.string(),
      from: personSchema.nullable(),
      headline: z.string(),
      note: z.string().nullable(),
      size: z.number().int(),
      at: z.number(),
    }),
  ),
  /**
   * What this desk has sent, latest first. `here`: it is on this computer and waits for the
   * newsroom; `refused`: not until somebody resolves `reason`; `arrived`: the newsroom has it, and
   * it was not opened yet; `lost`: the newsroom does not have it any more.
   */
  sent: z.array(
    z.object({
      id: z.string(),
      draft: z.string(),
      to: z.object({ id: z.string(), name: z.string() }),
      headline: z.string(),
      at: z.number(),
      state: z.enum(['here', 'refused', 'arrived', 'lost', ...packageEnds]),
      reason: error.nullable(),
    }),
  ),
})

export type DeskPackages = z.infer<typeof deskPackagesSchema>
