import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { useTabs } from '#renderer/tabs/tabs.ts'

/** The panes that can be on the right of the editor, one at a time. */
export type SidePanel = 'inspector' | 'preview' | 'review' | 'checks'

/** The parts of the review pane, in order. The first is there only after a merge. */
export const reviewParts = ['merge', 'suggestions', 'comments', 'versions', 'history', 'sources'] as const

export type ReviewPart = (typeof reviewParts)[number]

/**
 * Which panes are wanted beside the editor. `usePanes` (renderer/app/use-panes.ts) decides which of
 * them show: a narrow window has room for one.
 */
interface Layout {
  library: boolean
  side: SidePanel | null
  /**
   * The pane opened by hand since the active draft became active: in a tiny window, where a pane
   * covers the text, only that one shows.
   */
  sheet: 'library' | SidePanel | null
  /** The part of the review pane that is shown. */
  review: ReviewPart
  /**
   * Focus mode: no panes, and the paragraphs around the caret's dimmed. It applies while a draft is
   * open.
   */
  focusMode: boolean
  /** Whether the line of the caret stays in the middle. */
  typewriter: boolean
  /** The size of the text, as a factor. */
  textScale: number
  /** The share of a split view that the left draft has, in per cent. */
  split: number
}

/**
 * Up to this width one pane fits beside the editor; up to the other, none: there a pane covers the
 * text.
 */
export const narrowWidth = 1_080
export const tinyWidth = 760

export const useLayout = create<Layout>()(
  persist(
    (): Layout => ({
      library: true,
      side: 'inspector',
      sheet: null,
      review: 'suggestions',
      focusMode: false,
      typewriter: false,
      textScale: 1,
      split: 50,
    }),
    { name: 'lede.layout' },
  ),
)

useTabs.subscribe(({ active }, before) => {
  if (active !== before.active) useLayout.setState({ sheet: null })
})

/** How many panes fit beside the editor. */
export type Room = 'both' | 'one' | 'none'

/**
 * The panes shown while a draft is open. If one fits, the one on the right takes precedence over
 * the library. If none fits, only a pane opened by hand covers the text.
 */
export function panesBeside(
  { library, side, sheet }: Pick<Layout, 'library' | 'side' | 'sheet'>,
  room: Room,
): { library: boolean; side: SidePanel | null } {
  if (room === 'none') return { library: sheet === 'library', side: sheet === 'library' ? null : sheet }
  return { library: library && (room === 'both' || side === null), side }
}

/** Shows the library; in a narrow window instead of the pane on the right. */
export function showLibrary(): void {
  const narrow = window.innerWidth <= narrowWidth
  useLayout.setState({ focusMode: false, library: true, sheet: 'library', ...(narrow ? { side: null } : {}) })
}

/** Collapses the library. */
export function foldLibrary(): void {
  useLayout.setState(({ sheet }) => ({ library: false, sheet: sheet === 'library' ? null : sheet }))
}

/** Shows fields, preview, review or checks; null shows none of them. */
export function showSide(side: SidePanel | null): void {
  useLayout.setState({ side, sheet: side, focusMode: false })
}

/** Shows a part of the review pane. */
export function showReview(review: ReviewPart): void {
  useLayout.setState({ side: 'review', sheet: 'review', review, focusMode: false })
}

/** Whether focus mode is on. Without an open draft it has no effect. */
export function useFocusMode(): boolean {
  const wanted = useLayout((state) => state.focusMode)
  return useTabs((state) => state.active !== null) && wanted
}

export function toggleFocusMode(): void {
  useLayout.setState(({ focusMode }) => ({ focusMode: !focusMode }))
}

export function toggleTypewriter(): void {
  useLayout.setState(({ typewriter }) => ({ typewriter: !typewriter }))
}

const scales = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** Makes the text one step larger or smaller; 0 restores its normal size. */
export function scaleText(step: 1 | -1 | 0): void {
  useLayout.setState(({ textScale }) => {
    if (step === 0) return { textScale: 1 }
    const beyond =
      step === 1 ? scales.find((scale) => scale > textScale) : scales.findLast((scale) => scale < textScale)
    return { textScale: beyond ?? textScale }
  })
}
