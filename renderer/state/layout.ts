import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What can stand on the right of the editor, one at a time. */
export type Side = 'inspector' | 'preview' | 'review'

/** The parts of the review pane, in order. */
export const reviewParts = ['suggestions', 'comments', 'versions', 'history', 'sources'] as const

export type ReviewPart = (typeof reviewParts)[number]

/** Which panes are wanted beside the editor. Which of them are shown is decided by `usePanes` (renderer/use-panes.ts): a narrow window has room for one. */
interface Layout {
  library: boolean
  side: Side | null
  /** The part of the review pane that is shown. */
  review: ReviewPart
}

/** Up to this width there is room for one pane beside the editor, up to the other for none: there it lies over. */
export const narrowWidth = 1_080
export const tinyWidth = 760

export const useLayout = create<Layout>()(
  persist((): Layout => ({ library: true, side: 'inspector', review: 'suggestions' }), { name: 'lede.layout' }),
)

/** Shows the library; in a narrow window in place of the pane on the right. */
export function showLibrary(): void {
  useLayout.setState(window.innerWidth <= narrowWidth ? { library: true, side: null } : { library: true })
}

/** Folds the library away. */
export function foldLibrary(): void {
  useLayout.setState({ library: false })
}

/** Shows fields, preview or review, or with null none of them. */
export function showSide(side: Side | null): void {
  useLayout.setState({ side })
}

/** Shows a part of the review pane. */
export function showReview(review: ReviewPart): void {
  useLayout.setState({ side: 'review', review })
}
