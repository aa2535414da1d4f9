import type * as Y from 'yjs'

// What was accepted of a draft under review: `baseline` holds its body, `baselineMeta` its fields,
// one entry a field, and `since`, without which there is no baseline. Its words stay where they are
// when a review ends, so that undo can bring the review back.

/** The accepted body of a draft under review. */
export function baselineBodyOf(draft: Y.Doc): Y.XmlFragment {
  return draft.getXmlFragment('baseline')
}

/** The accepted fields of a draft under review. */
export function baselineMetaOf(draft: Y.Doc): Y.Map<unknown> {
  return draft.getMap('baselineMeta')
}

/**
 * Whether a draft is under review: whether what was accepted is kept apart from what it says now.
 */
export function hasBaseline(draft: Y.Doc): boolean {
  return reviewSince(draft) !== null
}

/** Since when a draft is under review (UTC); null where it is not. */
export function reviewSince(draft: Y.Doc): string | null {
  const since = baselineMetaOf(draft).get('since')
  return typeof since === 'string' ? since : null
}
