import type { BodyNode } from '#shared/article/body.ts'
import { recogniseAgency } from '#shared/dateline/index.ts'
import { isAllCapitals } from './words.ts'

/** The section and agency named in a line above a story ("Försvar TT"). */
export interface SourceLine {
  readonly category: string
  readonly agency: string
}

/** Where the agency's mark may begin: after a space or a slash, or directly after the last word. */
const joints = /\s+[/|•·–-]\s*|\s*[/|•·]\s*|\s+|(?<=\p{Ll})(?=\p{Lu})/gu

/**
 * The section and agency in a line that names only these, as pages set them side by side, and
 * copying joins them ("FörsvarTT", "Utrikes/TT", "Sport NTB"); null for any other line.
 */
export function sourceLine(text: string): SourceLine | null {
  const line = text.trim()
  if (line.length > 40) return null
  for (const joint of line.matchAll(joints)) {
    const category = line.slice(0, joint.index)
    const mark = line.slice(joint.index + joint[0].length)
    const agency = markOf(mark)
    if (agency !== null && isLabel(category)) return { category, agency }
  }
  return null
}

/**
 * A body without the agency's mark after the last sentence of its last paragraph, even without a
 * space ("… på decennier.TT", "… en junio. EFE", "… on Monday. PTI AL JR", "… on Monday. –
 * Bernama"), and that agency; null if there is none. Initials behind it ("PTI AL JR") and Xinhua's
 * "Enditem" are the `code`. A mark of an agency other than `known` stays.
 */
export function withoutMark(
  body: BodyNode,
  known: string | null = null,
): { body: BodyNode; agency: string; code: string } | null {
  const blocks = body.content ?? []
  const last = blocks.at(-1)
  const end = last?.content?.at(-1)
  if (last?.type !== 'paragraph' || end?.text === undefined) return null
  const text = end.text.trimEnd()
  const found =
    /(?<=[.!?…]["”»’]?)\s*(?:(?:[-–—/]+\s?(?<dashed>\p{Lu}\p{L}{1,11})|\(?(?<mark>\p{Lu}{2,6})\)?(?<initials>(?: \p{Lu}{2,4}){0,4}))\.?|(?<end>Endit(?:em)?)\.?)$|(?<=\p{Ll})(?<glued>\p{Lu}{2,6})$/u.exec(
      text,
    )
  // "Enditem" is what Xinhua ends with.
  const { end: enditem, dashed, mark, glued } = found?.groups ?? {}
  const named = dashed === undefined ? markOf(mark ?? glued ?? '') : (nameIn(dashed) ?? nameIn(titled(dashed)))
  const agency = enditem ? 'Xinhua' : named
  if (found === null || agency === null || found.index === 0) return null
  if (known !== null && known !== agency) return null
  const code = (enditem ?? found.groups?.initials ?? '').trim()
  const rest = { ...end, text: text.slice(0, found.index) }
  const paragraph = { ...last, content: [...(last.content ?? []).slice(0, -1), rest] }
  return { body: { ...body, content: [...blocks.slice(0, -1), paragraph] }, agency, code }
}

/**
 * A body without text that only names its section and agency: the line above, and the mark at its
 * end.
 */
export function withoutSource(
  body: BodyNode,
  known: string | null = null,
): { body: BodyNode; said: Partial<SourceLine> } {
  const ended = withoutMark(body, known)
  const [first, ...rest] = (ended?.body ?? body).content ?? []
  const words = first?.type === 'paragraph' ? (first.content ?? []).map(({ text }) => text ?? '\n').join('') : ''
  const above = sourceLine(words)
  const said = above ?? (ended === null ? {} : { agency: ended.agency })
  if (above === null || rest.length === 0) return { body: ended?.body ?? body, said }
  return { body: { ...body, content: rest }, said }
}

/** An agency written exactly in its own capitals, possibly followed by a partner ("TT-Reuters"). */
export function markOf(text: string): string | null {
  if (!/^\p{Lu}{2,6}(?:[-/]\p{Lu}[\p{L}]{1,12}){0,2}$/u.test(text)) return null
  return nameIn(text)
}

/** A word in capitals as a name: "BERNAMA" is Bernama. */
function titled(word: string): string {
  return isAllCapitals(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word
}

/** The agency whose name is all of a text. */
function nameIn(text: string): string | null {
  const found = recogniseAgency(text)
  return found?.name === text ? found.agency.name : null
}

/** Words that precede an agency's name as an attribute: they are no section. */
const office =
  /^(?:redaktion(?:en)?|redazione|rédaction|redacción|redação|redakcja|redakce|agentur|agence|agencia|agência|agenzia|agencja|newsroom|staff|foto|photo|bild|bilder|text|källa|kilde|quelle|fonte|source|fuente)\b/iu

/** The name of a section: one word, or several that do not look like a person's name. */
function isLabel(text: string): boolean {
  return (
    !office.test(text) &&
    /^\p{Lu}[\p{Ll}\p{M}-]{2,}(?: (?:(?:&|och|og|and|und) )?\p{Ll}[\p{Ll}\p{M}-]*| & \p{Lu}[\p{Ll}\p{M}-]+){0,2}$/u.test(
      text,
    )
  )
}
