import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type Anchor, anchorSchema } from '#shared/review/comments/anchor.ts'
import type { TextRange } from '#shared/review/diff/body-text.ts'

/** Where each thread's passage is; null where its text is gone. */
export type ThreadPlaces = ReadonlyMap<string, TextRange | null>

/**
 * The name under which the passage of the comment that is being written stands among the places.
 */
export const composedPlace = 'composed'

interface CommentsState {
  /**
   * The thread that is being looked at, and the one whose card is to have the focus until it has
   * it.
   */
  active: string | null
  wanted: string | null
  /** Whether there is room for cards beside the text. */
  hasMargin: boolean
  /** By draft, as its editor finds them in a pause. */
  places: Readonly<Record<string, ThreadPlaces>>
  /** What a new comment is on, by draft, as long as it is being written. */
  composing: Readonly<Record<string, Anchor>>
  /** What was typed and not sent: by thread, a new comment's by draft. */
  unsent: Readonly<Record<string, string>>
}

const keptSchema = z.object({ composing: z.record(z.string(), anchorSchema), unsent: z.record(z.string(), z.string()) })

/**
 * Comments as this window shows them; what is said stands in the draft. What was typed and not sent
 * outlasts pane, tab and window.
 */
export const useComments = create<CommentsState>()(
  persist(
    (): CommentsState => ({ active: null, wanted: null, hasMargin: false, places: {}, composing: {}, unsent: {} }),
    {
      name: 'lede.comments',
      partialize: ({ composing, unsent }) => ({ composing, unsent }),
      merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
    },
  ),
)

/** Looks at a thread, or at none. */
export function lookAt(active: string | null): void {
  if (useComments.getState().active !== active) useComments.setState({ active })
}

/** Keeps what is typed for a thread or a new comment; '' forgets it. */
export function keepUnsent(key: string, text: string): void {
  useComments.setState(({ unsent: { [key]: _before, ...rest } }) => ({
    unsent: text === '' ? rest : { ...rest, [key]: text },
  }))
}

/**
 * Begins a comment, or moves the one that is being written; null gives it up, with what was typed.
 */
export function compose(draft: string, anchor: Anchor | null): void {
  useComments.setState(({ composing: { [draft]: _before, ...rest } }) => ({
    composing: anchor === null ? rest : { ...rest, [draft]: anchor },
  }))
  if (anchor === null) keepUnsent(draft, '')
}
