import { foldName } from './fold.ts'
import type { StyleId } from './style.ts'

/** What Lede knows about a news agency. */
export interface Agency {
  readonly id: string
  /** Its usual name in most languages. */
  readonly name: string
  /** Its name in languages that write it differently (ISO 639-1). */
  readonly names: Readonly<Record<string, string>>
  /** Other names found in print. */
  readonly aliases: readonly string[]
  readonly style: StyleId
  /** The IANA zone of the wire: used for time stamps without a zone. */
  readonly timeZone: string
  /** The languages of the wire (ISO 639-1), the main one first. */
  readonly languages: readonly string[]
  /** Its stories begin with place and agency in a line of their own: “Turku, STT”. */
  readonly hasOwnLine: boolean
  /** Nothing stands between its name in brackets and the story: “Bonn (KNA) Die Bischöfe …”. */
  readonly endsWithBrackets: boolean
}

interface AgencyOptions {
  readonly names?: Readonly<Record<string, string>>
  readonly aliases?: readonly string[]
  readonly hasOwnLine?: boolean
  readonly endsWithBrackets?: boolean
}

function agency(
  id: string,
  name: string,
  style: StyleId,
  timeZone: string,
  languages: string,
  { names = {}, aliases = [], hasOwnLine = false, endsWithBrackets = false }: AgencyOptions = {},
): Agency {
  return { id, name, names, aliases, style, timeZone, languages: languages.split(' '), hasOwnLine, endsWithBrackets }
}

const cyrillic = (name: string): AgencyOptions => ({ names: { ru: name, be: name, uk: name } })

/** The agencies, the best-known first. */
export const agencies: readonly Agency[] = [
  agency('ap', 'AP', 'ap', 'America/New_York', 'en es', { aliases: ['Associated Press', 'The Associated Press'] }),
  agency('reuters', 'Reuters', 'reuters', 'Etc/UTC', 'en de fr es it pt ru', {
    names: { ru: 'Рейтер', uk: 'Рейтер', be: 'Рэйтэр' },
    aliases: ['Reuter', 'RTR', 'Thomson Reuters'],
  }),
  agency('afp', 'AFP', 'afp', 'Europe/Paris', 'fr en es pt de', { aliases: ['Agence France-Presse'] }),
  agency('dpa', 'dpa', 'dpa', 'Europe/Berlin', 'de en es', { aliases: ['Deutsche Presse-Agentur', 'dpa-AFX', 'AFX'] }),
  agency('apa', 'APA', 'apa', 'Europe/Vienna', 'de', { aliases: ['Austria Presse Agentur'] }),
  agency('tass', 'TASS', 'tass', 'Europe/Moscow', 'ru en', {
    ...cyrillic('ТАСС'),
    aliases: ['ITAR-TASS', 'ИТАР-ТАСС'],
  }),
  agency('interfax', 'Interfax', 'interfax', 'Europe/Moscow', 'ru en', {
    ...cyrillic('Интерфакс'),
    aliases: ['INTERFAX.RU', 'Interfax-Ukraine', 'Интерфакс-Украина', 'Интерфакс-Запад'],
  }),
  agency('ria', 'RIA Novosti', 'ria', 'Europe/Moscow', 'ru', { ...cyrillic('РИА Новости'), aliases: ['RIA', 'РИА'] }),
  agency('belta', 'BelTA', 'belta', 'Europe/Minsk', 'ru be en de es pl', cyrillic('БЕЛТА')),
  agency('xinhua', 'Xinhua', 'xinhua', 'Asia/Shanghai', 'en es fr de ru', {
    ...cyrillic('Синьхуа'),
    aliases: ['Xinhuanet'],
  }),
  agency('efe', 'EFE', 'efe', 'Europe/Madrid', 'es en pt', { aliases: ['EFEUSA', 'EFEAGRO'] }),
  agency('ansa', 'ANSA', 'ansa', 'Europe/Rome', 'it en'),
  agency('kyodo', 'Kyodo', 'kyodo', 'Asia/Tokyo', 'en', { aliases: ['Kyodo News'] }),
  agency('yonhap', 'Yonhap', 'kyodo', 'Asia/Seoul', 'en', { aliases: ['Yonhap News'] }),
  agency('upi', 'UPI', 'kyodo', 'America/New_York', 'en', { aliases: ['United Press International'] }),
  agency('pti', 'PTI', 'pti', 'Asia/Kolkata', 'en', { aliases: ['Press Trust of India'] }),
  agency('ctk', 'ČTK', 'ctk', 'Europe/Prague', 'cs en'),
  agency('lusa', 'Lusa', 'lusa', 'Europe/Lisbon', 'pt en', { aliases: ['Agência Lusa'] }),

  agency('sid', 'SID', 'dpa', 'Europe/Berlin', 'de'),
  agency('kna', 'KNA', 'dpa', 'Europe/Berlin', 'de', { endsWithBrackets: true }),
  agency('kathpress', 'KAP', 'dpa', 'Europe/Vienna', 'de', { aliases: ['Kathpress'], endsWithBrackets: true }),
  agency('epd', 'epd', 'dpa', 'Europe/Berlin', 'de'),
  agency('dts', 'dts', 'dpa', 'Europe/Berlin', 'de', { aliases: ['dts Nachrichtenagentur'] }),
  agency('dapd', 'dapd', 'dpa', 'Europe/Berlin', 'de', { aliases: ['ddp', 'AP/dapd'] }),
  agency('keystone-sda', 'sda', 'dpa', 'Europe/Zurich', 'de fr it', {
    aliases: ['Keystone-SDA', 'ats', 'awp', 'awp/sda'],
  }),
  agency('dow-jones', 'Dow Jones', 'dpa', 'America/New_York', 'en de', { aliases: ['Dow Jones Newswires', 'DJ'] }),
  agency('bloomberg', 'Bloomberg', 'kyodo', 'America/New_York', 'en', { aliases: ['Bloomberg News'] }),
  agency('pa', 'PA', 'dpa', 'Europe/London', 'en', { aliases: ['Press Association', 'PA Media'] }),
  agency('aap', 'AAP', 'reuters', 'Australia/Sydney', 'en', { aliases: ['Australian Associated Press'] }),
  agency('cp', 'CP', 'ap', 'America/Toronto', 'en fr', {
    aliases: ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'],
  }),
  agency('belga', 'Belga', 'dpa', 'Europe/Brussels', 'nl fr de'),
  agency('anp', 'ANP', 'dpa', 'Europe/Amsterdam', 'nl'),
  agency('tt', 'TT', 'generic', 'Europe/Stockholm', 'sv', { hasOwnLine: true }),
  agency('ntb', 'NTB', 'generic', 'Europe/Oslo', 'nb', { hasOwnLine: true }),
  agency('ritzau', 'Ritzau', 'generic', 'Europe/Copenhagen', 'da', { hasOwnLine: true }),
  agency('stt', 'STT', 'generic', 'Europe/Helsinki', 'fi sv', { hasOwnLine: true }),
  agency('pap', 'PAP', 'generic', 'Europe/Warsaw', 'pl en'),
  agency('tasr', 'TASR', 'ctk', 'Europe/Bratislava', 'sk en'),
  agency('sita', 'SITA', 'ctk', 'Europe/Bratislava', 'sk'),
  agency('mti', 'MTI', 'generic', 'Europe/Budapest', 'hu en'),
  agency('hina', 'Hina', 'generic', 'Europe/Zagreb', 'hr en'),
  agency('sta', 'STA', 'generic', 'Europe/Ljubljana', 'sl en'),
  agency('bns', 'BNS', 'generic', 'Europe/Vilnius', 'en lt et lv'),
  agency('leta', 'LETA', 'generic', 'Europe/Riga', 'lv en'),
  agency('agerpres', 'Agerpres', 'generic', 'Europe/Bucharest', 'ro en'),
  agency('bta', 'BTA', 'generic', 'Europe/Sofia', 'bg en', { names: { bg: 'БТА' } }),
  agency('ukrinform', 'Ukrinform', 'tass', 'Europe/Kyiv', 'uk en ru', { names: { uk: 'Укрінформ', ru: 'Укринформ' } }),
  agency('unian', 'UNIAN', 'generic', 'Europe/Kyiv', 'uk en', { names: { uk: 'УНІАН', ru: 'УНИАН' } }),
  agency('europa-press', 'Europa Press', 'generic', 'Europe/Madrid', 'es', { aliases: ['EP'] }),
  agency('telam', 'Télam', 'efe', 'America/Argentina/Buenos_Aires', 'es'),
  agency('notimex', 'Notimex', 'efe', 'America/Mexico_City', 'es'),
  agency('prensa-latina', 'Prensa Latina', 'generic', 'America/Havana', 'es en'),
  agency('adnkronos', 'Adnkronos', 'reuters', 'Europe/Rome', 'it'),
  agency('agi', 'AGI', 'ansa', 'Europe/Rome', 'it'),
  agency('askanews', 'askanews', 'reuters', 'Europe/Rome', 'it'),
  agency('lapresse', 'LaPresse', 'reuters', 'Europe/Rome', 'it'),
  agency('anadolu', 'Anadolu', 'generic', 'Europe/Istanbul', 'tr en', {
    aliases: ['AA', 'Anadolu Agency', 'Anadolu Ajansı'],
  }),
  agency('ani', 'ANI', 'pti', 'Asia/Kolkata', 'en'),
  agency('ians', 'IANS', 'pti', 'Asia/Kolkata', 'en'),
  agency('uni', 'UNI', 'pti', 'Asia/Kolkata', 'en'),
  agency('app', 'APP', 'generic', 'Asia/Karachi', 'en'),
  agency('cna', 'CNA', 'pti', 'Asia/Taipei', 'en', { aliases: ['Central News Agency'] }),
  agency('jiji', 'Jiji Press', 'kyodo', 'Asia/Tokyo', 'en', { aliases: ['Jiji'] }),
  agency('kcna', 'KCNA', 'kyodo', 'Asia/Pyongyang', 'en'),
  agency('bernama', 'Bernama', 'kyodo', 'Asia/Kuala_Lumpur', 'en'),
  agency('antara', 'Antara', 'dpa', 'Asia/Jakarta', 'en id'),
  agency('vna', 'VNA', 'generic', 'Asia/Ho_Chi_Minh', 'en vi'),
  agency('pna', 'PNA', 'generic', 'Asia/Manila', 'en'),
  agency('wam', 'WAM', 'kyodo', 'Asia/Dubai', 'en'),
  agency('spa', 'SPA', 'kyodo', 'Asia/Riyadh', 'en'),
  agency('kuna', 'KUNA', 'kyodo', 'Asia/Kuwait', 'en'),
  agency('qna', 'QNA', 'kyodo', 'Asia/Qatar', 'en'),
  agency('petra', 'Petra', 'kyodo', 'Asia/Amman', 'en'),
  agency('mena', 'MENA', 'kyodo', 'Africa/Cairo', 'en'),
  agency('sana', 'SANA', 'kyodo', 'Asia/Damascus', 'en'),
  agency('irna', 'IRNA', 'kyodo', 'Asia/Tehran', 'en'),
  agency('gna', 'GNA', 'generic', 'Africa/Accra', 'en', { aliases: ['Ghana News Agency'] }),
  agency('nan', 'NAN', 'pti', 'Africa/Lagos', 'en', { aliases: ['News Agency of Nigeria'] }),
  agency('azertac', 'AZERTAC', 'kyodo', 'Asia/Baku', 'en ru'),
  agency('pr-newswire', 'PRNewswire', 'kyodo', 'America/New_York', 'en', { aliases: ['PR Newswire'] }),
  agency('business-wire', 'BUSINESS WIRE', 'kyodo', 'America/New_York', 'en'),
  agency('globe-newswire', 'GLOBE NEWSWIRE', 'kyodo', 'America/New_York', 'en', { aliases: ['GlobeNewswire'] }),
]

/** An agency named in a text. */
export interface NamedAgency {
  readonly agency: Agency
  /**
   * The properly spelled name: the known spelling, or for a regional or joint service ("dpa/lnw")
   * the one in the text.
   */
  readonly name: string
}

const known = new Map<string, NamedAgency>()
for (const entry of agencies) {
  for (const name of [entry.name, ...Object.values(entry.names), ...entry.aliases]) {
    known.set(foldName(name), { agency: entry, name })
  }
}

/** Finds an agency by its printed name, with the proper spelling; see `findAgency`. */
export function recogniseAgency(printed: string): NamedAgency | null {
  const spaced = printed.trim().replace(/\s+/gu, ' ')
  // "Корр. ТАСС Иван Петров": the correspondent's name may follow that of the agency.
  const correspondent = /^(?:корр|кар|кор)\.\s*([^\s]+)/iu.exec(spaced)?.[1]
  const name = correspondent ?? spaced
  const exact = known.get(foldName(name))
  if (exact) return exact
  // A service of an agency has a short name: "dpa/lnw", "dpa-AFX", but not "AAP-The ferries ran".
  const family = known.get(foldName(/^[^/-]{1,29}[^./-](?=[/-]\S+(?: \S+)?$)/u.exec(name)?.[0] ?? ''))
  // "dpa, AFP": several, each of them known.
  const [first, ...others] = name.split(/,\s?/u).map((part) => known.get(foldName(part)))
  if (first && others.every((each) => each !== undefined)) return { agency: first.agency, name }
  return family && name.length <= 40 ? { agency: family.agency, name } : null
}

/**
 * The agency with a given name, in any letter case and language: "БЕЛТА", "Корр. БЕЛТА", "dpa/lnw"
 * and "AFP/dpa" (the first of several) are found. Null for any other text.
 */
export function findAgency(name: string): Agency | null {
  return recogniseAgency(name)?.agency ?? null
}

/** The agency's name in a language. */
export function agencyName(agency: Agency, language: string): string {
  return agency.names[language] ?? agency.name
}

/**
 * The house style of the agency with this name; 'generic' for none and for an agency that Lede does
 * not know.
 */
export function styleOf(agency: string | null): StyleId {
  return (agency !== null && findAgency(agency)?.style) || 'generic'
}
