import { narrowWidth, type Side, useLayout } from './state/layout.ts'
import { useTabs } from './state/tabs.ts'
import { useMediaQuery } from './ui/use-media-query.ts'

/** The panes that are shown: with a draft open in a narrow window, the one on the right comes before the library. */
export function usePanes(): { library: boolean; side: Side | null } {
  const { library, side } = useLayout()
  const open = useTabs((state) => state.active !== null)
  const narrow = useMediaQuery(`(max-width: ${narrowWidth}px)`)
  const shownSide = open ? side : null
  return { library: library && !(narrow && shownSide !== null), side: shownSide }
}
