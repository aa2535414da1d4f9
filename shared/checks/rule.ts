import type { Article } from '#shared/article/article.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { LabelSettings } from '#shared/label/settings.ts'
import type { Taken } from '#shared/provenance/taken.ts'
import type { FindAsset } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import type { ProblemCode } from '#shared/publish/problem.ts'
import type { Earlier } from './earlier.ts'
import type { CheckName, Fix } from './finding.ts'
import type { HouseRules } from './house/house-rules.ts'
import type { Passage } from './passage.ts'
import type { RuleGroup, RuleId } from './rule-ids.ts'
import type { CheckSettings } from './settings.ts'
import type { CheckSeverity } from './severity.ts'

/** What a rule has found in a passage, by offsets in its text. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly details?: Readonly<Record<string, string>>
  readonly fix?: Fix
  /** Where it is another one than the rule's. */
  readonly severity?: CheckSeverity
}

/**
 * What a rule has found in a story: somewhere in a passage, in a field as a whole, or about the
 * story.
 */
export interface StoryFound {
  readonly at:
    | (Found & { readonly passage: PlacedPassage })
    | { readonly field: FieldName }
    | { readonly block: number }
    | null
  readonly details?: Readonly<Record<string, string>>
  readonly problem?: ProblemCode
  /** Where it is another one than the rule's. */
  readonly severity?: CheckSeverity
}

/**
 * A passage and where it stands: in one of the outermost blocks, or in a field (of a list in an
 * entry).
 */
export interface PlacedPassage extends Passage {
  readonly block: number | null
  readonly field: FieldName | null
  readonly entry: number
}

/**
 * What a rule knows of a story when it looks at one passage of it: nothing else may decide what it
 * finds there.
 */
export interface PassageContext {
  /** BCP 47, and the language's own part of it. */
  readonly tag: string
  readonly language: string
  readonly settings: CheckSettings
  /**
   * The day that the story is of, YYYY-MM-DD: of its dateline, else of its publication; null where
   * neither is set.
   */
  readonly day: string | null
  /** The day on which it is asked, which counts for a story without one. */
  readonly today: string
  /** '' where the story has none. */
  readonly category: string
  /** The newsroom's own rules; null where it has none. */
  readonly house: HouseRules | null
  /**
   * Does what may take for ever, under a name: what took too long once is not done again, and what
   * never ends is known by its name.
   */
  guard<Result>(name: CheckName, work: () => readonly Result[]): readonly Result[]
}

/** What of a story's review is still open. */
export interface OpenReview {
  readonly suggestions: number
  readonly comments: number
  readonly conflicts: number
}

/** Something that was taken into the story, as it was then. */
export type TakenText = Pick<Taken, 'kind' | 'program' | 'address' | 'text'>
/** Names that the newsroom's archive spells otherwise than a story, and how it spells them. */
export type ArchiveSpellings = Readonly<Record<string, string>>

/** A whole story, as rules see it. */
export interface Story extends PassageContext {
  readonly article: Article
  /** Fields first, then the body. */
  readonly passages: readonly PlacedPassage[]
  readonly publisher: PublishOptions['publisher']
  /** When stories are labelled by themselves. */
  readonly labels: Pick<LabelSettings, 'share'>
  readonly assets: FindAsset | undefined
  readonly review: OpenReview
  readonly taken: readonly TakenText[]
  /** What it said before. */
  readonly earlier: Earlier
  readonly archive: ArchiveSpellings
}

/** A rule looks at each passage, or at the story. */
export interface Rule {
  readonly id: RuleId
  readonly group: RuleGroup
  readonly severity: CheckSeverity
  /** It finds what newsrooms differ about, or is right too seldom: somebody has to switch it on. */
  readonly isOff?: true
  /** Its findings weigh each as it says itself, and can be errors whatever its own severity is. */
  readonly hasOwnSeverities?: true
  /** The standard or handbook that it follows; '' where it is common sense. */
  readonly source: string
  /** It knows words and signs of the story's language alone: passages in others are left out. */
  readonly isOfLanguage?: true
  passage?(passage: Passage, context: PassageContext): readonly Found[]
  story?(story: Story): readonly StoryFound[]
}
