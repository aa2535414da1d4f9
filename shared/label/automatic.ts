import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { sharesOf } from '#shared/provenance/shares.ts'
import { takenIn } from '#shared/provenance/taken.ts'
import type { LabelSettings } from './settings.ts'
import type { LabelTerm } from './terms.ts'

/** From this share of its words on, a text counts as generated whole. */
const whole = 0.95

/** How much of a draft's words a generator wrote, 0 to 1. */
export function generatedShare(draft: Y.Doc): number {
  // Tracing every word takes long, and most stories have no generated words.
  if (!takenIn(draft).some(({ kind }) => kind === 'generated')) return 0
  return sharesOf(draft).find(({ kind }) => kind === 'generated')?.share ?? 0
}

/** The label that a share of generated words gives a story by itself; null for none. */
export function automaticLabel(share: number, { share: from }: Pick<LabelSettings, 'share'>): LabelTerm | null {
  // Not `share * 100`, which is less than 29 where it is 0.29.
  if (from === null || share === 0 || share < from / 100) return null
  return share >= whole ? 'trainedAlgorithmicMedia' : 'compositeWithTrainedAlgorithmicMedia'
}

/**
 * An article as it leaves: where nobody has chosen its label, it has the one that follows from
 * where the words of its draft come from, which nothing that leaves can tell.
 */
export function labelled(article: Article, draft: Y.Doc, settings: Pick<LabelSettings, 'share'>): Article {
  return article.label === null ? { ...article, label: automaticLabel(generatedShare(draft), settings) } : article
}
