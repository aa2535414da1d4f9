import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** The panes beside the editor: the library on the left; fields or preview, one at a time, on the right. */
interface Layout {
  library: boolean
  side: 'inspector' | 'preview' | null
  toggleLibrary(): void
  toggleSide(side: 'inspector' | 'preview'): void
}

/** Below this width the panes lie over the editor instead of beside it. */
export const narrowWidth = 1_080

export const useLayout = create<Layout>()(
  persist(
    (set) => ({
      library: true,
      side: 'inspector',
      toggleLibrary: () => set(({ library }) => ({ library: !library })),
      toggleSide: (side) => set((layout) => ({ side: layout.side === side ? null : side })),
    }),
    { name: 'lede.layout', partialize: ({ library, side }) => ({ library, side }) },
  ),
)
