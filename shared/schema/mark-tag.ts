import { hasKey } from '#shared/has-key.ts'

/** The HTML element of each mark that consists of an element without attributes. */
const markTags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const

/** The element of a mark by its name; undefined for other marks. */
export function markTag(name: string): (typeof markTags)[keyof typeof markTags] | undefined {
  return hasKey(markTags, name) ? markTags[name] : undefined
}
