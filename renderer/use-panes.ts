import { narrowWidth, type Side, useFocusMode, useLayout } from './state/layout.ts'
import { useTabs } from './state/tabs.ts'
import { useMediaQuery } from './ui/use-media-query.ts'

/** The panes that are shown: with a draft open in a narrow window, the one on the right comes before the library. */
export function usePanes(): { library: boolean; side: Side | null } {
  const { library, side } = useLayout()
  const focusMode = useFocusMode()
  const open = useTabs((state) => state.active !== null)
  const narrow = useMediaQuery(`(max-width: ${narrowWidth}px)`)
  const shownSide = open && !focusMode ? side : null
  return { library: library && !focusMode && !(narrow && shownSide !== null), side: shownSide }
}
