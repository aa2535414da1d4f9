import type { HeadingLevel } from '#shared/blocks/paragraph/heading-level.ts'

export type Family = 'serif' | 'sans'

/** How a paragraph is set; lengths in points. `tag`: its structure type for screen readers. */
export interface Style {
  readonly tag: string
  readonly family: Family
  readonly size: number
  /** The distance from one line to the next. */
  readonly leading: number
  readonly before: number
  readonly after: number
  readonly bold?: true
  readonly italic?: true
  readonly colour?: string
  /** Whether it stays on the same page as what follows. */
  readonly keeps?: true
}

export const colours = {
  text: '#1a1a1a',
  quiet: '#595959',
  accent: '#9b1c1c',
  link: '#0b4f9e',
  line: '#b8b8b8',
  empty: '#ececec',
} as const

const sans = { tag: 'P', family: 'sans', size: 9, leading: 13, before: 0, after: 3 } as const

export const styles = {
  category: { ...sans, bold: true, colour: colours.quiet },
  kicker: { ...sans, size: 10, leading: 14, bold: true, colour: colours.accent },
  headline: { tag: 'H1', family: 'serif', size: 26, leading: 31, before: 0, after: 6, bold: true, keeps: true },
  deck: { tag: 'P', family: 'serif', size: 14, leading: 19, before: 0, after: 8, colour: colours.quiet },
  byline: { ...sans, bold: true, after: 0 },
  meta: { ...sans, size: 8.5, colour: colours.quiet, after: 4 },
  label: { ...sans, before: 2, colour: colours.quiet },
  notice: { ...sans, before: 2 },
  body: { tag: 'P', family: 'serif', size: 11, leading: 15.5, before: 0, after: 7 },
  entry: { tag: 'P', family: 'serif', size: 11, leading: 15.5, before: 0, after: 3 },
  boxed: { tag: 'P', family: 'sans', size: 9.5, leading: 13.5, before: 0, after: 5 },
  pullQuote: { tag: 'P', family: 'serif', size: 16, leading: 21, before: 6, after: 4, italic: true },
  caption: { ...sans, tag: 'Caption', size: 8.5, leading: 11.5 },
  credit: { ...sans, size: 7.5, leading: 10, colour: colours.quiet },
  tableCaption: { ...sans, tag: 'Caption', bold: true, before: 4, keeps: true },
  cell: { ...sans, after: 0 },
  cellHead: { ...sans, after: 0, bold: true },
  cardTitle: { ...sans, size: 10.5, leading: 14, bold: true },
  foot: { ...sans, size: 8, leading: 11, colour: colours.quiet, before: 4 },
} as const satisfies Record<string, Style>

const sizes: Readonly<Record<HeadingLevel, number>> = { 2: 16, 3: 13.5, 4: 12 }

/** The style of a heading of a level. */
export function headingStyle(level: HeadingLevel): Style {
  const size = sizes[level]
  return {
    tag: `H${level}`,
    family: 'serif',
    size,
    leading: Math.round(size * 1.25),
    before: 8,
    after: 4,
    bold: true,
    keeps: true,
  }
}
