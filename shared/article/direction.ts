import type { BodyNode } from './body.ts'
import type { Direction } from './language.ts'

const rightToLeft =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Adlam}\\p{Script=Hanifi_Rohingya}'
const anyRightToLeft = new RegExp(`[${rightToLeft}\\u200f]`, 'u')
const firstRightToLeft = new RegExp(`^[^\\p{L}\\u200e\\u200f]*(?:(?=\\p{L})[${rightToLeft}]|\\u200f)`, 'u')
const firstStrong = /[\p{L}\u200e\u200f]/u
const strong = /\p{L}/gu
const strongRightToLeft = new RegExp(`(?=\\p{L})[${rightToLeft}]`, 'gu')

/**
 * The direction of a paragraph in a text of a given direction: the opposite one if both its first
 * strong character and most of its letters have it. The first character alone would turn an Arabic
 * paragraph that begins with "NATO" around. A direction mark at the beginning (U+200E, U+200F)
 * decides by itself.
 */
export function directionIn(text: string, around: Direction): Direction {
  if (around === 'ltr' && !anyRightToLeft.test(text)) return 'ltr'
  const first = firstStrong.exec(text)
  if (first === null) return around
  const own = firstRightToLeft.test(text) ? 'rtl' : 'ltr'
  if (own === around || first[0] === '\u200e' || first[0] === '\u200f') return own
  const letters = text.match(strong)?.length ?? 0
  const rtlLetters = text.match(strongRightToLeft)?.length ?? 0
  const share = own === 'rtl' ? rtlLetters : letters - rtlLetters
  return share * 2 > letters ? own : around
}

/** All the text of a node, for its direction. */
export function textWithin(node: BodyNode): string {
  return node.text ?? (node.content ?? []).map(textWithin).join(' ')
}
