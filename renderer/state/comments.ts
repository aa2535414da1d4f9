import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type Anchor, anchorSchema } from '#shared/review/comments/anchor.ts'
import type { TextRange } from '#shared/review/diff/body-text.ts'

/** The passage of each thread; null if its text is gone. */
export type ThreadPlaces = ReadonlyMap<string, TextRange | null>

/** The key of the passage of the comment being written. */
export const composedPlace = 'composed'

interface CommentsState {
  /** The selected thread, and the one whose card should get the focus, until it has it. */
  active: string | null
  wanted: string | null
  /** Whether there is room for cards beside the text. */
  hasMargin: boolean
  /** By draft, as its editor finds them during pauses. */
  places: Readonly<Record<string, ThreadPlaces>>
  /** What a new comment is about, by draft, while it is being written. */
  composing: Readonly<Record<string, Anchor>>
  /** Text that was not sent: by thread, or for a new comment by draft. */
  unsent: Readonly<Record<string, string>>
}

const keptSchema = z.object({ composing: z.record(z.string(), anchorSchema), unsent: z.record(z.string(), z.string()) })

/**
 * The state of comments in this window; the comments themselves are in the draft. Text that was not
 * sent outlasts the pane, the tab and the window.
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

/** Selects a thread, or none. */
export function lookAt(active: string | null): void {
  if (useComments.getState().active !== active) useComments.setState({ active })
}

/** Stores what is typed for a thread or a new comment; '' removes it. */
export function keepUnsent(key: string, text: string): void {
  useComments.setState(({ unsent: { [key]: _before, ...rest } }) => ({
    unsent: text === '' ? rest : { ...rest, [key]: text },
  }))
}

/** Begins a comment, or moves the one being written; null discards it with its text. */
export function compose(draft: string, anchor: Anchor | null): void {
  useComments.setState(({ composing: { [draft]: _before, ...rest } }) => ({
    composing: anchor === null ? rest : { ...rest, [draft]: anchor },
  }))
  if (anchor === null) keepUnsent(draft, '')
}
