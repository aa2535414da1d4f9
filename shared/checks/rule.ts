import type { Article } from '#shared/article/article.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { LabelSettings } from '#shared/label/settings.ts'
import type { Taken } from '#shared/provenance/taken.ts'
import type { FindAsset } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import type { ProblemCode } from '#shared/publish/problem.ts'
import type { Earlier } from './earlier-states.ts'
import type { CheckName, Fix } from './finding.ts'
import type { HouseRules } from './house/house-rules.ts'
import type { Passage } from './passage.ts'
import type { RuleGroup, RuleId } from './rule-ids.ts'
import type { CheckSettings } from './settings.ts'
import type { CheckSeverity } from './severity.ts'

/** A finding of a rule in a passage, by offsets in its text. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly details?: Readonly<Record<string, string>>
  readonly fix?: Fix
  /** Unless it is the rule's own. */
  readonly severity?: CheckSeverity
}

/** A finding of a rule in a story: in a passage, in a whole field, or about the story. */
export interface StoryFound {
  readonly at:
    | (Found & { readonly passage: PlacedPassage })
    | { readonly field: FieldName }
    | { readonly block: number }
    | null
  readonly details?: Readonly<Record<string, string>>
  readonly problem?: ProblemCode
  /** Unless it is the rule's own. */
  readonly severity?: CheckSeverity
}

/**
 * A passage and its place: in one of the outermost blocks, or in a field (for a list, in an entry).
 */
export interface PlacedPassage extends Passage {
  readonly block: number | null
  readonly field: FieldName | null
  readonly entry: number
}

/**
 * All that a rule may know of a story when it looks at one passage: its findings may depend on
 * nothing else.
 */
export interface PassageContext {
  /** The BCP 47 tag, and its language subtag. */
  readonly tag: string
  readonly language: string
  readonly settings: CheckSettings
  /**
   * The day of the story, YYYY-MM-DD: of its dateline, else of its publication; null if neither is
   * set.
   */
  readonly day: string | null
  /** The current day, used for stories without a day of their own. */
  readonly today: string
  /** '' where the story has none. */
  readonly category: string
  /** The newsroom's own rules; null where it has none. */
  readonly house: HouseRules | null
  /**
   * Runs work of unknown duration under a name: work that took too long is not repeated, and work
   * that never ends is known by its name.
   */
  guard<Result>(name: CheckName, work: () => readonly Result[]): readonly Result[]
}

/** What is still undecided in a story's review. */
export interface OpenReview {
  readonly suggestions: number
  readonly comments: number
  readonly conflicts: number
}

/** A text that was taken into the story, as it was then. */
export type TakenText = Pick<Taken, 'kind' | 'program' | 'address' | 'text'>
/**
 * Names in a story that the newsroom's archive spells differently, each with the archive's
 * spellings.
 */
export type ArchiveSpellings = Readonly<Record<string, string>>

/** A whole story, as rules see it. */
export interface Story extends PassageContext {
  readonly article: Article
  /** Fields first, then the body. */
  readonly passages: readonly PlacedPassage[]
  readonly publisher: PublishOptions['publisher']
  /** When stories are labelled automatically. */
  readonly labels: Pick<LabelSettings, 'share'>
  readonly assets: FindAsset | undefined
  readonly review: OpenReview
  readonly taken: readonly TakenText[]
  /** What it said earlier. */
  readonly earlier: Earlier
  readonly archive: ArchiveSpellings
}

/** A rule looks either at each passage, or at the whole story. */
export interface Rule {
  readonly id: RuleId
  readonly group: RuleGroup
  readonly severity: CheckSeverity
  /** Off by default: newsrooms differ about it, or it is right too rarely. */
  readonly isOff?: true
  /** Each finding has a severity of its own, which can be "error" whatever the rule's is. */
  readonly hasOwnSeverities?: true
  /** The standard or handbook that it follows; '' if it is common sense. */
  readonly source: string
  /**
   * It knows only words and signs of the story's language: passages in other languages are left
   * out.
   */
  readonly isOfLanguage?: true
  passage?(passage: Passage, context: PassageContext): readonly Found[]
  story?(story: Story): readonly StoryFound[]
}
