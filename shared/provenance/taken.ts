import type * as Y from 'yjs'
import { z } from 'zod'
import { momentSchema } from '#shared/moment.ts'

/**
 * How words that were not typed came into a story. `written`: a person says that they are the
 * writer's own after all.
 */
export const takenKinds = ['pasted', 'wire', 'document', 'dictated', 'generated', 'written'] as const

export type TakenKind = (typeof takenKinds)[number]

/**
 * The longest text that is kept of what was taken, in UTF-16 units: a book is recognised by its
 * beginning.
 */
const longestText = 200_000

const words = (max: number) =>
  z
    .string()
    .transform((text) => text.slice(0, max))
    .nullable()
    .catch(null)

/**
 * Something that was taken into a draft. `program` wrote or contained it, according to the
 * clipboard or file (for generated text, the generator); `address` is the page that it was on;
 * `note` is a person's remark. `field`: the field it went into; null for the body. `text`: its
 * words at that time; `ids` the Yjs ids of what it became: client, clock and length. `at`: when, in
 * milliseconds since the epoch; `by`: a person's id, null if they had not given their name.
 */
export const takenSchema = z.lazy(() =>
  z.object({
    kind: z.enum(takenKinds),
    program: words(200),
    address: words(2_000),
    note: words(1_000),
    by: words(100),
    at: momentSchema,
    field: words(50),
    text: z.string().transform((text) => text.slice(0, longestText)),
    ids: z.array(z.tuple([z.number().int(), z.number().int(), z.number().int().min(1)])),
  }),
)

export type Taken = z.infer<typeof takenSchema>

/** The description of a source. */
export type Whence = Pick<Taken, 'kind' | 'program' | 'address' | 'note'>

const takenOf = (draft: Y.Doc) => draft.getArray<unknown>('taken')

/**
 * What was taken into a draft, in the order of recording. Entries never change; of two about the
 * same words the later one is valid. Invalid entries are left out.
 */
export function takenIn(draft: Y.Doc): Taken[] {
  return takenOf(draft)
    .toArray()
    .flatMap((value) => takenSchema.safeParse(value).data ?? [])
}

/** Records what was taken in. */
export function addTaken(draft: Y.Doc, taken: readonly Taken[], origin?: unknown): void {
  if (taken.length > 0) draft.transact(() => takenOf(draft).push(taken.map((each) => takenSchema.parse(each))), origin)
}
