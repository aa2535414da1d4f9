import type { Content } from '#shared/review/index.ts'
import type { Computed } from './computed.ts'
import { type SuggestionGroup, shownGroups } from './group.ts'

/**
 * How the story is shown: with what is suggested marked in it, as it would be with all of it
 * accepted, or as it was accepted.
 */
export const suggestionViews = ['marks', 'final', 'original'] as const
export type SuggestionView = (typeof suggestionViews)[number]

/** What the window shows of a draft's suggestions. */
export interface SuggestionState {
  /** Whether edits made in this window are suggestions. */
  readonly suggesting: boolean
  /** What was accepted, as it was last worked out; null where nothing is under review. */
  readonly baseline: Content | null
  readonly groups: readonly SuggestionGroup[]
  /** The group that is looked at, by its key. */
  readonly current: string | null
  readonly view: SuggestionView
}

export type SuggestionEvent =
  /** What is suggested was worked out; null: nothing is under review. */
  | { readonly is: 'workedOut'; readonly computed: Computed | null }
  | { readonly is: 'suggesting'; readonly suggesting: boolean }
  | { readonly is: 'lookedAt'; readonly current: string | null }
  | { readonly is: 'viewed'; readonly view: SuggestionView }

/** The state after an event; the same one where nothing is otherwise than before. */
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
