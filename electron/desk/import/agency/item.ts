import { articleFormat } from '#shared/article/article.ts'
import type { Direction } from '#shared/article/language.ts'
import type { Notice } from '#shared/article/notice.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import type { LabelTerm } from '#shared/label/terms.ts'
import type { NamedPicture } from './pictures.ts'
import type { Standard } from './version.ts'

/** The profile that Lede's own items declare. */
export const ownProfile = articleFormat

/** A story in an agency's item, whatever the format: not yet validated, unset is null or []. */
export interface AgencyItem {
  /** The standard that it declares. */
  standard: Standard | null
  /** Whether Lede wrote it: its markup is then Lede's own, and is read exactly. */
  isOwn: boolean
  /** Lede's own id of it. */
  id: string | null
  uri: string | null
  language: string | null
  /** Only if Lede wrote it: other systems infer it from the language. */
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
  /** ISO 8601, extended; without a zone if the item gives none. */
  publishedAt: string | null
  embargoUntil: string | null
  /** An IANA zone. */
  timeZone: string | null
  usageTerms: string | null
  editorNote: string | null
  place: string | null
  region: string | null
  country: string | null
  /** The printed dateline, if it is not part of the text. */
  dateline: string | null
  /** YYYY-MM-DD. */
  datelineDate: string | null
  /** The agency in the dateline, if it is not part of the text. */
  datelineAgency: string | null
  notices: Notice[]
  /** The label that tells readers how the text came about. */
  label: LabelTerm | null
  /** The words of the label, if they are ordinary text. */
  labelWords: string | null
  /** Pictures that the item refers to and its text does not show. */
  pictures: NamedPicture[]
  /** The headlines of further stories in the item. */
  stories: string[]
  /** Content that belongs to no field and to no text. */
  rest: string[]
  /** Information for which a story has no field: its genre, the rights holder, its expiry. */
  unplaced: string[]
  /** Words that withhold it without a time; null if there are none. */
  withheld: string | null
  /** What its reader left out. */
  leftOut: LeftOut[]
  isKilled: boolean
  /** The text as HTML, else as plain text; null if there is none. */
  html: string | null
  plain: string | null
}

/** An empty item. */
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
