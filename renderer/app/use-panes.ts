import { narrowWidth, panesBeside, type SidePanel, tinyWidth, useFocusMode, useLayout } from '#renderer/state/layout.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { useMediaQuery } from '#renderer/ui/use-media-query.ts'

/**
 * The visible panes: none in focus mode, and without an open draft the library if it is switched
 * on.
 */
export function usePanes(): { library: boolean; side: SidePanel | null } {
  const layout = useLayout()
  const focusMode = useFocusMode()
  const open = useTabs((state) => state.active !== null)
  const isNarrow = useMediaQuery(`(max-width: ${narrowWidth}px)`)
  const isTiny = useMediaQuery(`(max-width: ${tinyWidth}px)`)
  if (focusMode) return { library: false, side: null }
  if (!open) return { library: layout.library, side: null }
  return panesBeside(layout, isTiny ? 'none' : isNarrow ? 'one' : 'both')
}
