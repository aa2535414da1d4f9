import { hasKey } from '#shared/has-key.ts'

/** The HTML element of each mark that is nothing but an element. */
const markTags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const

/** The element of a mark by its name; undefined for one that is more than its element. */
export function markTag(name: string): (typeof markTags)[keyof typeof markTags] | undefined {
  return hasKey(markTags, name) ? markTags[name] : undefined
}
