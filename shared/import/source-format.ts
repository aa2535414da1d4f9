/** What a text can be read as: wire copy, a page of Lede's own or a word processor's, Lede JSON, an agency's item. */
export const sourceFormats = ['wire', 'html', 'json', 'ninjs', 'nitf', 'newsml-g2'] as const

export type SourceFormat = (typeof sourceFormats)[number]

/** The names of the standards that agencies' items are of. */
export const agencyNames = { ninjs: 'ninjs', nitf: 'NITF', 'newsml-g2': 'NewsML-G2' } as const satisfies Partial<
  Record<SourceFormat, string>
>
