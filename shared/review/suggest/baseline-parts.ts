import type * as Y from 'yjs'

// The accepted content of a draft under review: `baseline` holds its body, `baselineMeta` its
// fields, one entry for each, and `since`, without which there is no baseline. The content stays
// when a review ends, so that undo can restore the review.

/** The accepted body of a draft under review. */
export function baselineBodyOf(draft: Y.Doc): Y.XmlFragment {
  return draft.getXmlFragment('baseline')
}

/** The accepted fields of a draft under review. */
export function baselineMetaOf(draft: Y.Doc): Y.Map<unknown> {
  return draft.getMap('baselineMeta')
}

/**
 * Whether a draft is under review: whether its accepted content is kept separately from its present
 * content.
 */
export function hasBaseline(draft: Y.Doc): boolean {
  return reviewSince(draft) !== null
}

/** Since when a draft is under review (UTC); null if it is not. */
export function reviewSince(draft: Y.Doc): string | null {
  const since = baselineMetaOf(draft).get('since')
  return typeof since === 'string' ? since : null
}
