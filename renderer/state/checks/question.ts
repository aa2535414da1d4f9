import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { CheckOptions } from '#shared/checks/checker.ts'
import type { CheckName } from '#shared/checks/finding.ts'
import type { ReportNews } from './report-news.ts'

/** A top-level block: its number, and its content if the thread does not have it yet. */
export interface Block {
  readonly key: number
  readonly node?: BodyNode
}

/** A request to the thread that checks. */
export type Question =
  | { readonly kind: 'settings'; readonly settings: CheckOptions['settings'] }
  /** The newsroom's own rules, as their file says them. */
  | { readonly kind: 'house'; readonly text: string }
  | {
      readonly kind: 'check'
      /** The story without its body, which is sent as blocks. */
      readonly article: Article
      readonly blocks: readonly Block[]
      readonly options: Omit<CheckOptions, 'settings' | 'assets' | 'house'>
      readonly leftOut: readonly CheckName[]
      /** Whether each rule is reported before it runs, to find the one that never ends. */
      readonly isWatched: boolean
    }

/**
 * An answer: null when the thread is ready, a rule that is about to run, or the differences from
 * the last report.
 */
export type Answer = null | { readonly rule: CheckName } | { readonly news: ReportNews }
