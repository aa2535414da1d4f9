import { findAgency } from '#shared/dateline/index.ts'
import { wordCount } from './words.ts'

/** How a byline begins, by language. Longer forms first. */
const openings = [
  'By', // English
  'Written by',
  'Reported by',
  'Posted by',
  'Published by',
  'Story by',
  'Von', // German
  'Veröffentlicht von',
  'Autor',
  'Autorin',
  'Par', // French
  'Publié par',
  'Propos recueillis par',
  'Auteur',
  'Por', // Spanish, Portuguese
  'Publicado por',
  'Autora',
  'Di', // Italian
  'Autore',
  'A cura di',
  'Door', // Dutch
  'Author',
  'Authors',
  'Автор',
  'Авторы',
  'Текст',
  'Корреспондент',
  'Аўтар',
  'Автори',
  'Autorzy', // Polish
  'Oprac.',
  'Napsal', // Czech
  'Od',
  'Av', // Swedish, Norwegian
  'Af', // Danish
]

/** The languages of openings that other languages have as words or as parts of names. */
const languages: Readonly<Record<string, string>> = {
  von: 'de',
  par: 'fr',
  por: 'es pt ca',
  di: 'it',
  door: 'nl',
  od: 'cs sk sl hr sr pl',
  av: 'sv nb',
  af: 'da',
}

/**
 * Whether a byline can be one in a text of a language: “Di Maria Joins Benfica” begins with a name,
 * and has more words than one, where the text is not Italian.
 *
 *
 * @param language BCP 47; an unknown one fits all
 */
export function isBylineIn(text: string, language: string): boolean {
  const [word = '', colon = ''] = /^\p{L}+\s?(:?)/u.exec(text) ?? []
  const own = colon === '' ? languages[word.trim().toLowerCase()] : undefined
  if (own === undefined || language === 'und' || own.split(' ').includes(language.replace(/-.*$/su, ''))) return true
  return (bylineNames(text) ?? []).every((each) => wordCount(each) < 3 || each.includes('.'))
}

/**
 * Openings that are also everyday words: they must be followed by what looks like a name. Those
 * with a colon are certain.
 */
const opening = new RegExp(
  `^\\^?(?:${openings.map((word) => word.replace('.', '\\.')).join('|')})(\\s*:)?\\s+(.{3,160})$`,
  'iu',
)

const joiner = /\s*(?:[,;]?\s(?:and|und|et|y|e|i|и|en|och|og|a)\s|[,;&])\s*/iu

// A name: two to five capitalised words, with the particles of names ("van der", "de la", "al-").
const name =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:van|von|der|den|de|del|della|di|da|do|dos|la|le|du|al|el|bin|ibn|zu|af|ter|ten)\b)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:van|von|der|den|de|del|della|di|da|do|dos|la|le|du|al|el|bin|ibn|zu|af|ter|ten)\b)){1,4}$/u

/** Whether a line is a person's name as a byline has it, in mixed case. */
export function isName(text: string): boolean {
  return name.test(text) && /\p{Ll}/u.test(text) && findAgency(text) === null
}

/**
 * The most words after the names of a byline, unless they are names: “our critic, who has read it”
 * are more.
 */
const mostUnread = 6

/** Abbreviations whose full stop ends no sentence, such as titles. */
const abbreviation = /\b(?:\p{Lu}|dr|prof|med|phil|jur|rer|nat|dipl|ing|mag|mr|mrs|ms|jr|sr|st|rev|hon)\.\s/giu

/** A job at a newspaper: not a name, although it is written like one. */
const post =
  /(?:\b(?:writers?|reporters?|correspondents?|editors?|columnists?|critics?|contributors?|photographers?|journalists?|bureau chief|news service|redaktion)|(?:redakteur|korrespondent|journalist|reporter)(?:in|en|innen)?|\b(?:journaliste|correspondante?|rédact(?:eur|rice)|redactora?|corresponsal))$/iu

/** "PA Scotland", "AFP Paris": an agency's desk. */
function isDesk(part: string): boolean {
  const [mark = '', ...rest] = part.split(' ')
  return rest.length > 0 && rest.length <= 2 && /^\p{Lu}{2,4}$/u.test(mark) && findAgency(mark) !== null
}

function isPost(part: string): boolean {
  return post.test(part) || findAgency(part) !== null || isDesk(part)
}

/**
 * The names in a byline ("By Jane Doe and John Roe, Reuters" gives two; what follows them is
 * dropped). Null for a text that is no byline: a line has to begin like a byline and continue with
 * names, or only jobs ("By Staff Writer" gives an empty list). Names in capitals are returned in
 * title case.
 */
export function bylineNames(text: string): string[] | null {
  return partsOf(text)?.names ?? null
}

/** What a byline contains besides names; '' for nothing, and for a line that counts as one name. */
export function bylineRest(text: string): string {
  return partsOf(text)?.rest ?? ''
}

function partsOf(text: string): { names: string[]; rest: string } | null {
  const match = text.length <= 200 ? opening.exec(text.replace(/[=<]+$/u, '').trim()) : null
  const said = match?.[2]
  // Text after a bar is another label.
  const [whole = '', ...others] = said?.split(/\s+[|·•]\s+/u) ?? []
  // The next line goes on.
  const rest = whole.replace(/\s(?:and|und|et|y|e|i|и|en|och|og)$/iu, '')
  if (rest === '' || /[.!?]["”»]?\s/u.test(rest.replace(abbreviation, ''))) return null
  const parts = rest.split(joiner).map((part) => part.trim())
  const names: string[] = []
  const posts: string[] = []
  const places: string[] = []
  for (const part of parts) {
    const { who, where } = placedName(part)
    if (isPost(part)) posts.push(part)
    else if (name.test(who) && !/^\p{Ll}/u.test(who)) names.push(titled(who))
    else break
    if (where !== '' && !isPost(part)) places.push(where)
  }
  const unread = parts.slice(names.length + posts.length)
  if (unread.some((part) => /^\p{Ll}/u.test(part)) && (wordCount(unread.join(' ')) > mostUnread || /:$/u.test(rest)))
    return null
  const left = [...posts, ...places, ...unread, ...others]
  if (names.length > 0 || (posts.length > 0 && posts.length === parts.length)) return { names, rest: left.join(', ') }
  // "Autor: red." and similar: after a colon the rest is the byline, whatever it names.
  return match?.[1] !== undefined && rest.length <= 60
    ? { names: [rest.replace(/\s*[.,;]$/u, '')], rest: others.join(', ') }
    : null
}

/** "Anna Lee in Halifax": a name, and the person's location. */
function placedName(part: string): { who: string; where: string } {
  const [where = ''] = /\s(?:in|from|aus|à|en|desde|da|dalla|w|ve|v)\s\p{Lu}[\p{L}\p{M}.'’ -]*$/u.exec(part) ?? []
  return { who: part.slice(0, part.length - where.length), where: where.trim() }
}

/**
 * The names in a line that a person has marked as a byline: as `bylineNames`, else the whole line.
 */
export function readByline(text: string): string[] {
  return bylineNames(text) ?? [text.replace(/^\^|[=<]+$/gu, '').trim()]
}

function titled(part: string): string {
  if (/\p{Ll}/u.test(part)) return part
  return part
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
