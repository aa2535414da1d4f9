/** What a correction is about. */
export const correctionKinds = [
  'quotes',
  'apostrophe',
  'dash',
  'ellipsis',
  'percent',
  'unit',
  'initials',
  'title',
  'preposition',
  'abbreviation',
  'number',
  'date',
  'punctuation',
] as const

export type CorrectionKind = (typeof correctionKinds)[number]

/** Text from `from` to before `to` of a paragraph, now `before`, should be `after`. */
export interface Correction {
  readonly kind: CorrectionKind
  readonly from: number
  readonly to: number
  readonly before: string
  readonly after: string
}
