import { findAgency } from '#shared/dateline/index.ts'
import { sluglineOf } from '../wire-code.ts'

/** The header of a message. */
export interface MessageHeader {
  readonly kind: 'iptc7901' | 'anpa'
  /** The sender, by its wire code, and the message's number. */
  readonly source: string
  readonly number: string
  /** 1, the most urgent, to 8; null if missing. */
  readonly urgency: number | null
  /** The section, by its name if the code is known. */
  readonly category: string | null
  readonly slugline: string | null
}

/** Sections by agencies' codes: two letters in German ones, IPTC's three, ANPA's one. */
const sections: Readonly<Record<string, string>> = {
  pl: 'Politik',
  wi: 'Wirtschaft',
  ku: 'Kultur',
  vm: 'Vermischtes',
  sp: 'Sport',
  wa: 'Wissenschaft',
  pol: 'Politics',
  fin: 'Finance',
  eco: 'Economy',
  spo: 'Sport',
  spt: 'Sport',
  sci: 'Science',
  ace: 'Culture',
  clj: 'Justice',
  dis: 'Disasters',
  edu: 'Education',
  env: 'Environment',
  hth: 'Health',
  hum: 'Human Interest',
  lab: 'Labour',
  lif: 'Lifestyle',
  rel: 'Religion',
  soi: 'Society',
  war: 'Conflict',
  wea: 'Weather',
}
const oneLetter: Readonly<Record<string, string>> = {
  a: 'Domestic',
  e: 'Entertainment',
  f: 'Finance',
  i: 'International',
  l: 'Lifestyle',
  p: 'Politics',
  s: 'Sports',
  w: 'Washington',
}

function sectionOf(code: string): string {
  const name = code.length === 1 ? oneLetter[code.toLowerCase()] : sections[code.toLowerCase()]
  return name ?? code
}

/** ANPA's letters for urgency: flash, bulletin, urgent, rush, deferred; those for later days. */
const urgencies: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 4, d: 5, a: 6, s: 6, w: 6 }

// ANSA has the code of a desk in place of the word count.
const iptc = /^([a-z]{2,5})\s?(\d{2,5})\s+([1-9])\s+([a-z]{1,4})\s+(\d{1,5}|[a-z]\d[a-z])(?:\s+(\S.*)?)?$/i
const anpaFirst = /^([a-z])\s?(\d{4})\s?([a-z0-9-]{0,12})$/i
const anpaSecond = /^([a-z]) ([a-z])\s+(\S.*?)\s+(\d{1,2})-(\d{1,2})(?:-\d\d)?\s+(\d{0,5})\W{0,2}$/i

/** ANPA's control characters after a category, for typesetting devices. */
const deviceControls = ['\u0011', '\u0012', '\u0013', '\u0014']

/**
 * The header of a message in IPTC 7901 (section 3.2: source identification and message number,
 * priority, category, word count, optional information) or ANPA 1312 (service level and story
 * number; priority, category, keyword, day and word count in a second line); null if the lines are
 * no header. `used`: the number of its lines.
 */
export function headerOf(lines: readonly string[]): { header: MessageHeader; used: number } | null {
  const [first = '', second = ''] = lines.map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
  const one = iptc.exec(first)
  if (one !== null) {
    const [, source = '', number = '', priority, category = '', , more = ''] = one
    const header = { urgency: Number(priority), category: sectionOf(category), slugline: sluglineOf(more) }
    return { header: { kind: 'iptc7901', source, number, ...header, urgency: bounded(header.urgency) }, used: 1 }
  }
  const [, level, number = ''] = anpaFirst.exec(first) ?? []
  const two = anpaSecond.exec(level === undefined ? first : second)
  if (two === null || (level === undefined && !deviceControls.some((sign) => lines[0]?.includes(sign)))) return null
  const [, priority = '', category = '', keyword = ''] = two
  const header: MessageHeader = {
    kind: 'anpa',
    source: level ?? '',
    number,
    urgency: urgencies[priority.toLowerCase()] ?? null,
    category: sectionOf(category),
    slugline: /^\S+/.exec(keyword)?.[0] ?? null,
  }
  return { header, used: level === undefined ? 1 : 2 }
}

/** Services by the code with which messages begin, if that is not the agency's own name. */
const services: Readonly<Record<string, string>> = {
  bdt: 'dpa',
  bsd: 'dpa',
  eca: 'dpa',
  rtr: 'Reuters',
  reu: 'Reuters',
  rtrs: 'Reuters',
  ans: 'ANSA',
  itar: 'TASS',
  kyd: 'Kyodo',
}

/**
 * The agency that the header of a message in IPTC 7901 names, by its optional information or by the
 * code of the wire (section 3.2), or that AP's line behind a message does; null for other lines.
 */
export function agencyOfHeader(line: string): string | null {
  if (/^AP-[A-Z]{2}-\d\d-\d\d-\d\d\b/u.test(line)) return 'AP'
  const [, source = '', , , , , more = ''] = iptc.exec(line) ?? []
  const names = [/^\S+/.exec(more)?.[0] ?? '', services[source.toLowerCase()] ?? '', source]
  return names.map((name) => (name === '' ? null : findAgency(name))).find((each) => each !== null)?.name ?? null
}

function bounded(priority: number): number | null {
  return priority >= 1 && priority <= 8 ? priority : null
}
