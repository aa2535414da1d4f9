import { create } from 'zustand'
import type { Article } from '#shared/article/article.ts'

/** A story to be printed or saved as a PDF. */
export interface PrintJob {
  article: Article
  /** The number of undecided suggestions in it. */
  suggestions: number
  to: PrintTarget
}

export type PrintTarget = 'paper' | 'pdf'

/** The present print job; null if there is none. */
export const usePrinting = create<{ job: PrintJob | null }>(() => ({ job: null }))
