import type { WireLine } from '#shared/import/wire.ts'
import { bylineNames } from '../byline.ts'
import { isUpdateNotice, readTimestamp } from '../timestamp.ts'
import { foldLine } from '../words.ts'

interface Known {
  readonly headline: string | null
  readonly kicker: string | null
  readonly deck: string | null
  readonly bylines: readonly string[]
  readonly day: string
}

/** How many blocks at the beginning of a text may repeat what the page shows above it. */
const reach = 6

/** How long a text takes to read, behind its time. */
const readingTime =
  /\s+[-–—|·•]\s+(?:(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|lectura|tempo di lettura|время чтения)\b.*|(?:ca\. )?\d{1,3}\s?-?(?:min(?:ute[ns]?|utos|uti)?|мин(?:ут)?)\.?(?: (?:read|lesezeit|de lecture|de lectura|di lettura|чтения))?)$/iu

/** A place before a time. */
const placed = /^[\p{L}\p{M} .’'-]{2,40}\s+[-–—|·]\s+/u

/**
 * The blocks of a main text, where those at its top that repeat a field (headline, deck, byline,
 * time) are left out.
 */
export function topLines(lines: readonly WireLine[], { headline, kicker, deck, bylines, day }: Known): WireLine[] {
  const known = new Set([headline, kicker, deck, ...bylines].flatMap((text) => (text === null ? [] : [foldLine(text)])))
  return lines.map((line, at) => {
    const { text, block } = line
    if (at >= reach || block?.type !== 'paragraph') return line
    const isSaid = known.has(foldLine(text)) || known.has(foldLine(text.replace(/^(?:by|von|par|por|di)\s+/i, '')))
    const isTime =
      line.role !== 'heading' &&
      text.length <= 140 &&
      (readTimestamp(
        text
          .replace(readingTime, '')
          .replace(placed, '')
          .replace(/\s[-–—|]\s/gu, ' '),
        day,
      ) !== null ||
        isUpdateNotice(text))
    const names = text.length <= 160 ? bylineNames(text) : null
    if (isSaid || isTime || (names !== null && bylines.length > 0))
      return { ...line, role: 'leftOut', reason: 'duplicate' }
    return names !== null && names.length > 0 ? { ...line, role: 'byline' } : line
  })
}
