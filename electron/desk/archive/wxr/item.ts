/** An entry of an export of WordPress, as its elements say it; '' for what is not said. */
export interface WxrItem {
  readonly fields: ReadonlyMap<string, string>
  /** Categories, tags and other terms. */
  readonly terms: readonly WxrTerm[]
  /** What WordPress and its plug-ins keep beside it, by its names. */
  readonly meta: ReadonlyMap<string, string>
  /** How many comments of readers it has. */
  readonly comments: number
  /** Whether its text is longer than any story, and is not here. */
  readonly isTooLong: boolean
}

export interface WxrTerm {
  /** "category", "post_tag", "language", "author" or a taxonomy of a plug-in. */
  readonly domain: string
  readonly nicename: string
  readonly name: string
}

/** What holds for a whole export. */
export interface WxrSite {
  title: string
  /** "en-US"; '' where it says none. */
  language: string
  /** Its address, without a slash at the end. */
  address: string
  /** The names of authors by their logins. */
  readonly authors: Map<string, string>
  /** Pictures and other files by the number of their entries. */
  readonly attachments: Map<string, WxrAttachment>
}

export interface WxrAttachment {
  readonly url: string
  readonly alt: string
  readonly caption: string
}

export function fieldOf({ fields }: WxrItem, name: string): string {
  return fields.get(name)?.trim() ?? ''
}
