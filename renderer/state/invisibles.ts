import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** Whether spaces, paragraph ends and zero-width characters are shown in the text. */
export const useInvisibles = create<{ shown: boolean }>()(
  persist((): { shown: boolean } => ({ shown: false }), { name: 'lede.invisibles' }),
)

export function toggleInvisibles(): void {
  useInvisibles.setState(({ shown }) => ({ shown: !shown }))
}
