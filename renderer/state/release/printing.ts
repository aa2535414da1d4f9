import { create } from 'zustand'
import type { Article } from '#shared/article/article.ts'

/** A story on its way to paper or into a PDF. */
export interface PrintJob {
  article: Article
  /** How many suggestions in it wait to be decided. */
  suggestions: number
  to: PrintTarget
}

export type PrintTarget = 'paper' | 'pdf'

/** What is being printed, null while nothing is. */
export const usePrinting = create<{ job: PrintJob | null }>(() => ({ job: null }))
