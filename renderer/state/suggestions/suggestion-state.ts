import type { Content } from '#shared/review/index.ts'
import type { Computed } from './computed.ts'
import { type SuggestionGroup, shownGroups } from './group.ts'

/**
 * How the story is shown: with marked suggestions, as if all were accepted, or as it was accepted.
 */
export const suggestionViews = ['marks', 'final', 'original'] as const
export type SuggestionView = (typeof suggestionViews)[number]

/** What the window shows of a draft's suggestions. */
export interface SuggestionState {
  /** Whether edits made in this window are suggestions. */
  readonly suggesting: boolean
  /** The accepted text as last computed; null if nothing is under review. */
  readonly baseline: Content | null
  readonly groups: readonly SuggestionGroup[]
  /** The selected group, by its key. */
  readonly current: string | null
  readonly view: SuggestionView
}

export type SuggestionEvent =
  /** The suggestions were computed; null: nothing is under review. */
  | { readonly is: 'workedOut'; readonly computed: Computed | null }
  | { readonly is: 'suggesting'; readonly suggesting: boolean }
  | { readonly is: 'lookedAt'; readonly current: string | null }
  | { readonly is: 'viewed'; readonly view: SuggestionView }

/** The state after an event; the same object if nothing changed. */
export function reduce(state: SuggestionState, event: SuggestionEvent): SuggestionState {
  switch (event.is) {
    case 'suggesting':
      return event.suggesting === state.suggesting ? state : { ...state, suggesting: event.suggesting }
    case 'lookedAt':
      return event.current === state.current ? state : { ...state, current: event.current }
    case 'viewed':
      return { ...state, view: event.view }
    case 'workedOut':
      return workedOut(state, event.computed)
  }
}

function workedOut(state: SuggestionState, computed: Computed | null): SuggestionState {
  if (computed === null) {
    const isKnown = state.groups.length === 0 && state.baseline === null
    return isKnown ? state : { ...state, baseline: null, groups: [], current: null, view: 'marks' }
  }
  const groups = shownGroups(computed)
  const current = groups.some(({ key }) => key === state.current) ? state.current : null
  return { ...state, baseline: computed.baseline, groups, current }
}
