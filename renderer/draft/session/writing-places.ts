import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const placeSchema = z.object({
  /**
   * What was selected in the body: Yjs relative positions as JSON, which stay with their text
   * whatever is written meanwhile.
   */
  anchor: z.unknown(),
  head: z.unknown(),
  /** How far the story was scrolled, in pixels. */
  scroll: z.number(),
  /** The line above the body that was being written, null where it was none. */
  line: z.string().nullable().catch(null),
})
const keptSchema = z.object({ places: z.record(z.string(), placeSchema) })

/** Where a person was in a draft. */
export type WritingPlace = z.infer<typeof placeSchema>

const most = 200

interface WritingPlaces {
  /** By the draft's id, the one that was left last at the end. */
  places: Readonly<Record<string, WritingPlace>>
}

/** Where a person was in the drafts that were open in this window; kept when it closes. */
export const useWritingPlaces = create<WritingPlaces>()(
  persist((): WritingPlaces => ({ places: {} }), {
    name: 'lede.places',
    merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
  }),
)

export function keepPlace(id: string, place: WritingPlace): void {
  const others = Object.entries(useWritingPlaces.getState().places).filter(([known]) => known !== id)
  useWritingPlaces.setState({ places: Object.fromEntries([...others, [id, place] as const].slice(-most)) })
}
