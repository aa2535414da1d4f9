/** An entry of a WordPress export with the texts of its elements; '' for missing ones. */
export interface WxrItem {
  readonly fields: ReadonlyMap<string, string>
  /** Categories, tags and other terms. */
  readonly terms: readonly WxrTerm[]
  /** Custom fields of WordPress and its plug-ins, by name. */
  readonly meta: ReadonlyMap<string, string>
  /** The number of its readers' comments. */
  readonly comments: number
  /** Whether its text is longer than any story, and was not read. */
  readonly isTooLong: boolean
}

export interface WxrTerm {
  /** "category", "post_tag", "language", "author" or a plug-in's taxonomy. */
  readonly domain: string
  readonly nicename: string
  readonly name: string
}

/** What applies to a whole export. */
export interface WxrSite {
  title: string
  /** "en-US"; '' if it has none. */
  language: string
  /** Its address, without a slash at the end. */
  address: string
  /** The names of authors by login. */
  readonly authors: Map<string, string>
  /** Pictures and other files by entry number. */
  readonly attachments: Map<string, WxrAttachment>
  /** The texts of patterns that several stories show ("reusable blocks"), by entry number. */
  readonly patterns: Map<string, string>
}

export interface WxrAttachment {
  readonly url: string
  readonly alt: string
  readonly caption: string
}

export function fieldOf({ fields }: WxrItem, name: string): string {
  return fields.get(name)?.trim() ?? ''
}
