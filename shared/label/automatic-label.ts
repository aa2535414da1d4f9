import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { sharesOf } from '#shared/provenance/shares.ts'
import { takenIn } from '#shared/provenance/taken.ts'
import type { LabelSettings } from './settings.ts'
import type { LabelTerm } from './terms.ts'

/** From this share of its words on, a text counts as entirely generated. */
const whole = 0.95

/** The share of a draft's words that a generator wrote, 0 to 1. */
export function generatedShare(draft: Y.Doc): number {
  // Tracing every word takes long, and most stories have no generated words.
  if (!takenIn(draft).some(({ kind }) => kind === 'generated')) return 0
  return sharesOf(draft).find(({ kind }) => kind === 'generated')?.share ?? 0
}

/** The label that a story gets automatically for its share of generated words; null for none. */
export function automaticLabel(share: number, { share: from }: Pick<LabelSettings, 'share'>): LabelTerm | null {
  // Not `share * 100`, which gives less than 29 for 0.29.
  if (from === null || share === 0 || share < from / 100) return null
  return share >= whole ? 'trainedAlgorithmicMedia' : 'compositeWithTrainedAlgorithmicMedia'
}

/**
 * An article as it is exported: if nobody has chosen a label, it gets the one that follows from the
 * provenance of its draft's words, which the exported article itself does not show.
 */
export function withAutomaticLabel(article: Article, draft: Y.Doc, settings: Pick<LabelSettings, 'share'>): Article {
  return article.label === null ? { ...article, label: automaticLabel(generatedShare(draft), settings) } : article
}
