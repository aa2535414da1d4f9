import { styleOf } from './css.ts'
import { nameOf } from './dom.ts'
import { spokenIn } from './passage-languages.ts'

/** The formatting of characters, as far as a story keeps it. */
export interface Marks {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly script: 'sub' | 'sup' | null
  readonly href: string | null
  /** The tag of the declared language; '' if none is declared. */
  readonly language: string
}

export const plain: Marks = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  script: null,
  href: null,
  language: '',
}

const own: Readonly<Record<string, Partial<Marks>>> = {
  b: { bold: true },
  strong: { bold: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
  sub: { script: 'sub' },
  sup: { script: 'sup' },
}

/** From how many points on, raised text is superscript: less is an adjustment. */
const leastRaise = 1.5

/** The formatting inside an element, given that around it: by its name, then by its style. */
export function marksIn(element: Element, around: Marks): Marks {
  const name = nameOf(element)
  const marks: { -readonly [Name in keyof Marks]: Marks[Name] } = { ...around, ...own[name] }
  marks.language = spokenIn(element, around.language)
  if (name === 'a' && element.hasAttribute('href')) marks.href = element.getAttribute('href')
  const style = styleOf(element)
  const weight = style.get('font-weight')
  if (weight !== undefined) marks.bold = isBold(weight, around.bold)
  const slant = style.get('font-style')
  if (slant !== undefined) marks.italic = /^(?:italic|oblique)/.test(slant) || (slant === 'inherit' && around.italic)
  const lines = style.get('text-decoration-line') ?? style.get('text-decoration') ?? style.get('text-underline')
  if (lines !== undefined) {
    // Lines through or under text are not inherited: those of the surrounding text continue through
    // this element.
    marks.underline = around.underline || /\bunderline\b/.test(lines)
    marks.strike = around.strike || /\bline-through\b/.test(lines)
  }
  // Links are underlined anyway.
  if (marks.href !== null) marks.underline = false
  const align = style.get('vertical-align')
  if (align === 'super') marks.script = 'sup'
  else if (align === 'sub') marks.script = 'sub'
  else if (align === 'baseline') marks.script = null
  // Word: raised or lowered by so many points.
  const raised = Number.parseFloat(style.get('mso-text-raise') ?? '')
  if (raised >= leastRaise) marks.script = 'sup'
  else if (raised <= -leastRaise) marks.script = 'sub'
  return marks
}

function isBold(weight: string, around: boolean): boolean {
  if (weight === 'inherit') return around
  return /^bold/.test(weight) || Number(weight) >= 600
}

/** Whether two formattings are the same. */
export function sameMarks(one: Marks, other: Marks): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.script === other.script &&
    one.href === other.href &&
    one.language === other.language
  )
}
