import type { Pass } from '../clip.ts'
import { declarationsOf, rulesOf } from '../css.ts'
import { elementsIn, nameOf } from '../dom.ts'

/** The properties that matter for a text. */
const wanted = [
  'font-weight',
  'font-style',
  'text-decoration',
  'text-decoration-line',
  'vertical-align',
  'display',
  'flex-direction',
  'flex-flow',
  'visibility',
  'white-space',
  'margin-left',
  'mso-hide',
  'mso-list',
  'mso-outline-level',
]

const most = 300_000

/**
 * Copies what the clip's style sheets declare for names and classes (Excel's `.xl65`, Cocoa's
 * `span.s1`, Google's `.c3`) into the elements' own styles, which have precedence.
 */
export const inlineStyleSheets: Pass = ({ body, sheets }) => {
  const sheet = sheets.join('\n')
  if (sheet.trim() === '' || sheet.length > most) return
  const byKey = new Map<string, string>()
  for (const { selectors, style } of rulesOf(sheet)) {
    const kept = [...declarationsOf(style)].filter(([property]) => wanted.includes(property))
    if (kept.length === 0) continue
    const text = kept.map(([property, value]) => `${property}:${value};`).join('')
    for (const { name, className } of selectors) {
      const key = `${name}.${className}`
      byKey.set(key, (byKey.get(key) ?? '') + text)
    }
  }
  if (byKey.size === 0) return
  for (const element of elementsIn(body, () => true)) {
    const name = nameOf(element)
    const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    const keys = [`${name}.`, ...classes.map((each) => `.${each}`), ...classes.map((each) => `${name}.${each}`)]
    const style = keys.map((key) => byKey.get(key) ?? '').join('')
    if (style !== '') element.setAttribute('style', style + (element.getAttribute('style') ?? ''))
  }
}
