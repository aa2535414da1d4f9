import type * as Y from 'yjs'
import { bodySchema } from '#shared/article/body.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { wireCopyOf } from '#shared/review/versions/copy.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { approvalOf } from '#shared/review/workflow/approval.ts'
import { passagesOfBlock } from './passage.ts'

/**
 * The states that a story can be compared with: its approval, its last version, the wire copy it
 * was made from.
 */
export const earlierKinds = ['approval', 'version', 'copy'] as const

export type EarlierKind = (typeof earlierKinds)[number]

/** What a story said earlier, as passages, for each state. */
export type Earlier = Readonly<Partial<Record<EarlierKind, readonly string[]>>>

/** Reading a version takes long in a long story, so each is read once. */
const known = new WeakMap<Y.Doc, Map<string, readonly string[]>>()

/** What a draft said when it was approved, when its last version was kept, and as wire copy. */
export function earlierIn(draft: Y.Doc): Earlier {
  const versions = versionsOf(draft)
  const approval = approvalOf(draft)
  const at = (id: string | undefined) => {
    const version = versions.find((each) => each.id === id)
    return version && said(draft, version.id, () => contentAt(draft, version.snapshot))
  }
  const [approved, last] = [at(approval?.id), at(versions.at(-1)?.id)]
  const copy = said(draft, 'copy', () => wireCopyOf(draft))
  return { ...(approved && { approval: approved }), ...(last && { version: last }), ...(copy && { copy }) }
}

function said(draft: Y.Doc, name: string, read: () => Content | null): readonly string[] | undefined {
  const own = known.get(draft) ?? new Map<string, readonly string[]>()
  known.set(draft, own)
  const before = own.get(name)
  if (before !== undefined) return before
  try {
    const content = read()
    if (content === null) return undefined
    own.set(name, textsOf(content))
    return own.get(name)
  } catch {
    // A version whose edits have not all arrived here cannot be read yet.
    return undefined
  }
}

function textsOf({ fields, body }: Content): string[] {
  const ofFields = [fields.kicker, fields.headline, fields.deck, fields.summary].filter((text) => text !== null)
  const blocks = bodySchema.parse(body.toJSON()).content ?? []
  return [...ofFields, ...blocks.flatMap((block) => passagesOfBlock(block).map(({ text }) => text))]
}
