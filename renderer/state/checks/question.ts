import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { CheckOptions } from '#shared/checks/checker.ts'
import type { CheckName } from '#shared/checks/finding.ts'
import type { ReportNews } from './report-news.ts'

/**
 * One of the outermost blocks: its name, and what it says where the thread has not been told yet.
 */
export interface Block {
  readonly key: number
  readonly node?: BodyNode
}

/** What the thread that checks is asked. */
export type Question =
  | { readonly kind: 'settings'; readonly settings: CheckOptions['settings'] }
  /** The newsroom's own rules, as their file says them. */
  | { readonly kind: 'house'; readonly text: string }
  | {
      readonly kind: 'check'
      /** The story without its body, which is told by its blocks. */
      readonly article: Article
      readonly blocks: readonly Block[]
      readonly options: Omit<CheckOptions, 'settings' | 'assets' | 'house'>
      readonly leftOut: readonly CheckName[]
      /** Whether each rule is named before it looks: which of them it is that never ends. */
      readonly isWatched: boolean
    }

/**
 * What it answers: null once it is there, a rule that is about to look, or how what it found
 * differs from its last answer.
 */
export type Answer = null | { readonly rule: CheckName } | { readonly news: ReportNews }
