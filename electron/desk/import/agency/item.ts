import { articleFormat } from '#shared/article/article.ts'
import type { Direction } from '#shared/article/language.ts'
import type { Notice } from '#shared/article/notice.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import type { LabelTerm } from '#shared/label/terms.ts'
import type { Standard } from './version.ts'

/** What an item of Lede's own says that it is structured as. */
export const ownProfile = articleFormat

/**
 * A story as an agency's item says it, whatever the format: not yet validated, unset is null or [].
 */
export interface AgencyItem {
  /** What it says that it is written in. */
  standard: Standard | null
  /** Whether Lede wrote it: its markup is Lede's own, and is read exactly. */
  isOwn: boolean
  /** Lede's own id of it. */
  id: string | null
  uri: string | null
  language: string | null
  /** Where Lede wrote it: other systems go by the language. */
  direction: Direction | null
  headline: string | null
  kicker: string | null
  deck: string | null
  summary: string | null
  bylines: string[]
  agency: string | null
  category: string | null
  keywords: string[]
  /** Codes of Media Topics. */
  subjects: string[]
  slugline: string | null
  urgency: number | null
  /** ISO 8601, extended; without a zone where the item names none. */
  publishedAt: string | null
  embargoUntil: string | null
  /** An IANA zone. */
  timeZone: string | null
  usageTerms: string | null
  editorNote: string | null
  place: string | null
  region: string | null
  country: string | null
  /** The dateline as it is printed, where it is no part of the text. */
  dateline: string | null
  /** YYYY-MM-DD. */
  datelineDate: string | null
  /** The agency that the dateline names, where it stands beside the text. */
  datelineAgency: string | null
  notices: Notice[]
  /** What its readers are told of how the text came about. */
  label: LabelTerm | null
  /** The words of that, where they stand in the text as any others. */
  labelWords: string | null
  /** What is said of pictures that the item names and its text does not show. */
  pictures: string[]
  /** The headlines of other stories that the item brings along. */
  stories: string[]
  /** What it says that is in no field and in no text. */
  rest: string[]
  /**
   * What it says that a story has no field for: its genre, who holds the rights, when it expires.
   */
  unplaced: string[]
  /** Words by which it says that it may not go out yet, without a time; null where it does not. */
  withheld: string | null
  /** What its reader left out. */
  leftOut: LeftOut[]
  isKilled: boolean
  /** The text as HTML, else as plain text; null where there is none. */
  html: string | null
  plain: string | null
}

/** An item that says nothing yet. */
export const emptyItem: Readonly<AgencyItem> = Object.freeze({
  standard: null,
  isOwn: false,
  id: null,
  uri: null,
  language: null,
  direction: null,
  headline: null,
  kicker: null,
  deck: null,
  summary: null,
  bylines: [],
  agency: null,
  category: null,
  keywords: [],
  subjects: [],
  slugline: null,
  urgency: null,
  publishedAt: null,
  embargoUntil: null,
  timeZone: null,
  usageTerms: null,
  editorNote: null,
  place: null,
  region: null,
  country: null,
  dateline: null,
  datelineDate: null,
  datelineAgency: null,
  notices: [],
  label: null,
  labelWords: null,
  pictures: [],
  stories: [],
  rest: [],
  unplaced: [],
  withheld: null,
  leftOut: [],
  isKilled: false,
  html: null,
  plain: null,
})
