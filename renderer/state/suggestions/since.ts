/** How an edit came about: an edit here while suggesting or not, an undo, a decision, another’s. */
export type EditKind = 'suggested' | 'direct' | 'undone' | 'decision' | 'foreign'

/**
 * What has been done since suggestions were last worked out.
 *
 * - `nothing`: they are those of the draft as it is.
 * - `other`: something that asks for nothing to be written down.
 * - `suggested`: edits of this window.
 * - `direct`: edits of this window, some of which are no suggestions.
 * - `foreign`: edits of others, and perhaps of this window.
 * - `mixed`: the same, and some of this window's are no suggestions.
 */
export type Since = 'nothing' | 'other' | 'suggested' | 'direct' | 'foreign' | 'mixed'

const fromNothing = {
  suggested: 'suggested',
  undone: 'suggested',
  direct: 'direct',
  foreign: 'foreign',
  decision: 'other',
} as const

const next: Readonly<Record<Since, Readonly<Record<EditKind, Since>>>> = {
  nothing: fromNothing,
  other: fromNothing,
  suggested: { ...fromNothing, decision: 'suggested' },
  direct: { suggested: 'direct', undone: 'direct', direct: 'direct', foreign: 'mixed', decision: 'direct' },
  foreign: { suggested: 'foreign', undone: 'foreign', direct: 'mixed', foreign: 'foreign', decision: 'foreign' },
  mixed: { suggested: 'mixed', undone: 'mixed', direct: 'mixed', foreign: 'mixed', decision: 'mixed' },
}

/** What has been done since, with one more edit. */
export function afterEdit(since: Since, edit: EditKind): Since {
  return next[since][edit]
}

/** The same once what was edited directly stands in what was accepted. */
export function withoutDirect(since: Since): Since {
  if (since === 'direct') return 'suggested'
  return since === 'mixed' ? 'foreign' : since
}

/** Whether something of it is to be taken over into what was accepted. */
export function hasDirect(since: Since): boolean {
  return since === 'direct' || since === 'mixed'
}

/** Whether all of it is this window's: then it is known who suggests what. */
export function isOwn(since: Since): boolean {
  return since === 'suggested' || since === 'direct'
}
