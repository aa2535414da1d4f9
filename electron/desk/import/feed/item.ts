/** An item of a feed, whatever the format: not yet validated, unset is null or []. */
export interface FeedItem {
  title: string | null
  /** Its public address. */
  link: string | null
  authors: string[]
  kicker: string | null
  /** Whose text it is, where that is said: of some feeds the name of the site. */
  source: string | null
  /** On what terms it may be used. */
  rights: string | null
  /** As it is written. */
  published: string | null
  categories: string[]
  /** Codes of Media Topics. */
  subjects: string[]
  language: string | null
  /** The text as HTML, else as plain text; null if the feed has none. */
  html: string | null
  plain: string | null
  /** Its summary, as HTML or plain text. */
  summary: string | null
  images: FeedImage[]
}

export interface FeedImage {
  address: string
  caption: string
  credit: string
}

/** A feed: what applies to all of its items, and how many there are. */
export interface Feed {
  title: string | null
  language: string | null
  authors: string[]
  items: FeedItem[]
  /** The number of further items that were not read. */
  more: number
  /** Whether it is truncated. */
  isCut: boolean
}
