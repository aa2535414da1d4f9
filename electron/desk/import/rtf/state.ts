import type { LeftOutKind } from '#shared/import/left-out.ts'
import { noLanguages, type RtfLanguages, withLanguage } from './languages.ts'

/** The properties of a group (RTF 1.9.1, "Group"). */
export interface RtfState {
  /** The destination of the text here; '' for the document's text. */
  destination: string
  /** How many groups deep it is in its destination. */
  depth: number
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  script: 'sup' | 'sub' | null
  hidden: boolean
  font: number | null
  /** How many characters follow each Unicode one as a replacement. */
  fallback: number
  inserted: Revision | null
  deleted: Revision | null
  href: string | null
  languages: RtfLanguages
}

export interface Revision {
  author: number
  at: number | null
}

export const firstState: Readonly<RtfState> = Object.freeze({
  destination: '',
  depth: 0,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  script: null,
  hidden: false,
  font: null,
  fallback: 1,
  inserted: null,
  deleted: null,
  href: null,
  languages: noLanguages,
})

/** Changes the state for a control word of character formatting; returns whether it was one. */
export function changeLook(state: RtfState, name: string, value: number | null): boolean {
  const on = value !== 0
  if (name === 'plain') {
    const { destination, depth, fallback, href } = state
    Object.assign(state, firstState, { destination, depth, fallback, href })
  } else if (name === 'b') state.bold = on
  else if (name === 'i') state.italic = on
  else if (name === 'ulnone') state.underline = false
  else if (/^ul(?:d|db|w|wave|th|dash|dashd|dashdd|hair)?$/.test(name)) state.underline = on
  else if (name === 'strike' || name === 'striked') state.strike = on
  else if (name === 'super') state.script = on ? 'sup' : null
  else if (name === 'sub') state.script = on ? 'sub' : null
  else if (name === 'nosupersub') state.script = null
  else if (name === 'v') state.hidden = on
  else if (name === 'f') state.font = value
  else if (name === 'uc') state.fallback = Math.max(0, Math.min(20, value ?? 1))
  else if (name === 'revised') state.inserted = on ? { author: 0, at: null } : null
  else if (name === 'deleted') state.deleted = on ? { author: 0, at: null } : null
  else if (name === 'revauth') state.inserted = { at: state.inserted?.at ?? null, author: value ?? 0 }
  else if (name === 'revdttm') state.inserted = { author: state.inserted?.author ?? 0, at: value }
  else if (name === 'revauthdel') state.deleted = { at: state.deleted?.at ?? null, author: value ?? 0 }
  else if (name === 'revdttmdel') state.deleted = { author: state.deleted?.author ?? 0, at: value }
  else {
    const languages = withLanguage(state.languages, name, value)
    if (languages === null) return false
    state.languages = languages
  }
  return true
}

/**
 * A moment in 32 bits (RTF 1.9.1, "Track Changes": minute, hour, day, month, year since 1900) as a
 * local time to the minute; '' if there is none.
 */
export function minuteOf(value: number | null): string {
  if (value === null || value === 0) return ''
  const bits = value >>> 0
  const part = (from: number, width: number) => (bits >>> from) & ((1 << width) - 1)
  const [minute, hour, day, month, year] = [part(0, 6), part(6, 5), part(11, 5), part(16, 4), part(20, 9)]
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return ''
  const two = (number: number) => String(number).padStart(2, '0')
  return `${1900 + year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** The kinds under which text in destinations outside of the story is reported. */
export const reportedDestinations: Readonly<Record<string, LeftOutKind>> = {
  header: 'pageEdge',
  headerl: 'pageEdge',
  headerr: 'pageEdge',
  headerf: 'pageEdge',
  footer: 'pageEdge',
  footerl: 'pageEdge',
  footerr: 'pageEdge',
  footerf: 'pageEdge',
}

/** Destinations of tables at the beginning of a document. */
export const headTables: ReadonlySet<string> = new Set([
  'fonttbl',
  'stylesheet',
  'revtbl',
  'listtable',
  'listoverridetable',
])

/** Destinations that are ignored. */
export const unread: ReadonlySet<string> = new Set(
  'colortbl info listtext pntext nonshppict objdata objclass objname themedata colorschememapping datastore latentstyles rsidtbl generator xmlnstbl mmathpr bkmkstart bkmkend xe rxe tc private docvar template passwordhash background pgdsctbl ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn picprop sp blipuid blipdef shprslt fldtype formfield datafield falt panose fname pnseclvl atnicn atntime revtim creatim printim buptim defchp defpap wgrffmtfilter filetbl operator author title subject keywords comment doccomm company manager category hlinkbase htmltag mhtmltag'.split(
    ' ',
  ),
)
