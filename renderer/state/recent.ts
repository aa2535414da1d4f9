import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { RecentDraft } from '#shared/api/bridge.ts'

const draftSchema = z.object({ id: z.string(), headline: z.string() })
const keptSchema = z.object({ drafts: z.array(draftSchema) })

const most = 15
const longest = 200

/** The drafts that were edited in this window, the latest first; kept after the window closes. */
export const useRecent = create<{ drafts: readonly RecentDraft[] }>()(
  persist((): { drafts: readonly RecentDraft[] } => ({ drafts: [] }), {
    name: 'lede.recent',
    merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
  }),
)

/** Puts a draft at the top of the list. */
export function rememberRecent({ id, headline: whole }: RecentDraft): void {
  const headline = whole.slice(0, longest)
  const [first] = useRecent.getState().drafts
  if (first?.id === id && first.headline === headline) return
  useRecent.setState(({ drafts }) => ({
    drafts: [{ id, headline }, ...drafts.filter((draft) => draft.id !== id)].slice(0, most),
  }))
}

/** Removes drafts from the list. */
export function forgetRecent(ids: readonly string[]): void {
  if (!useRecent.getState().drafts.some(({ id }) => ids.includes(id))) return
  useRecent.setState(({ drafts }) => ({ drafts: drafts.filter(({ id }) => !ids.includes(id)) }))
}
