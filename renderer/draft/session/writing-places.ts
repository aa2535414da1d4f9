import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const placeSchema = z.object({
  /**
   * The selection in the body: Yjs relative positions as JSON, which stay with their text whatever
   * is written in the meantime.
   */
  anchor: z.unknown(),
  head: z.unknown(),
  /** How far the story was scrolled, in pixels. */
  scroll: z.number(),
  /** The line above the body that was being written; null if none was. */
  line: z.string().nullable().catch(null),
})
const keptSchema = z.object({ places: z.record(z.string(), placeSchema) })

/** Where a person was in a draft. */
export type WritingPlace = z.infer<typeof placeSchema>

const most = 200

interface WritingPlaces {
  /** By the draft's id; the draft that was left last comes last. */
  places: Readonly<Record<string, WritingPlace>>
}

/** Where a person was in each draft that was open in this window. Kept after the window closes. */
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
