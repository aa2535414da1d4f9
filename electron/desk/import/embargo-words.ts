import { readMonth } from '#shared/dateline/months.ts'
import { connectives, weekdays, zones } from './timestamp-words.ts'
import { weekdayOf } from './weekday.ts'
import { foldLine, isProse, wordCount } from './words.ts'

const until =
  "until|till?|to|before|at|bis|ab|vor|für|avant|jusqu['’]à|jusqu['’]au|hasta|antes del?|fino|finché|prima d\\p{L}+|até|tot|vóór|do|od|до|tills?|til|indtil"
const names =
  'sperrfrist|sendesperrfrist|sperrvermerk|эмбарго|ембарго|эмбарга|(?:strict(?:ly)? |press |media |news |under |sous |bajo |sotto |sob |onder )?embargo(?:ed)?(?: for (?:release|publication|broadcast))?|embargad[oa]s?|hold for release|for release|not for (?:publication|release|broadcast|use)|' +
  "not to be (?:published|released|broadcast|used)|no publication|(?:please )?(?:do not|don[’']t) (?:publish|release|broadcast)|ne pas (?:publier|diffuser)|no publicar|non pubblicare|не публиковать|" +
  'keine veröffentlichung|nicht (?:zu )?veröffentlichen|nicht zur veröffentlichung'
/** Words that stories contain as well: they count only if nothing but a moment follows. */
const plainNames =
  'gesperrt|sperre|freigabe|freigegeben|frei|zur veröffentlichung(?: frei)?|veröffentlichung(?: frei)?(?= ab)|(?:bitte |veröffentlichung |darf )?(?:nicht vor|erst(?: ab| am)?)|release(?: time)?|hold|embargo time'
/** Words for a speech: its beginning ends an embargo whose time no clock shows. */
const speech = 'rede|vortrags?|sitzungs?|veranstaltungs?|ansprachen?|predigt|konferenz|pressekonferenz|pk|debatten?'
const event = String.raw`(?:(?:${speech})-?(?:beginn|ende|schluss|start)|(?:beginn|ende|anfang) (?:der|des|seiner|ihrer) (?:${speech})|(?:(?:check(?:ed)?|hold) )?(?:(?:against|on|upon|until|for) )?(?:(?:the )?(?:start|end|beginning|time|conclusion) of )?(?:(?:the|his|her) )?(?:delivery|speech|press conference))(?!\p{L})\s*(?:$|[\p{P}\d])`
const preface = String.raw`^[\s\p{P}\p{S}]*(?:(?:achtung|attention|note|bitte|es gilt das gesprochene wort|check against delivery)[\s\p{P}]+)?`
const opening = new RegExp(
  String.raw`${preface}(?:${names})(?:\s?:|\s(?:${until})(?![\p{L}])\s?:?|\s(?:for|on)\s+(?=\d)|\s+(?=\d|(?<=sperrfrist\s+)(?:mon|diens|donners|frei|sams|sonn)tag|(?<=sperrfrist\s+)mittwoch)|[\s\p{Pd}]+(?=(?:(?:bis|bei|zum|mit|ab)\s)?${event}))\s*`,
  'iu',
)

/**
 * "Frei ab 12.00 Uhr", "Frei für Dienstagausgaben": anything else that is "frei" names neither hour
 * nor edition.
 */
const freed = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*(?:zur veröffentlichung )?frei(?:gegeben|gabe)?(?:\s?:|\s(?:ab|für|zum|zur|bei|mit|nach))\s+(?=.*(?:\d\s?uhr|\d[.:]\d\d|ausgaben?(?!\p{L}))|(?:(?:ab|bei|mit|nach|zum)\s)?${event})`,
  'iu',
)

const momentOnly = new RegExp(
  String.raw`${preface}(?:${names}|${plainNames})(?:\s?:|\s(?:${until}|for|on|am|lifts|ends|expires|endet)(?![\p{L}])\s?:?)*\s+`,
  'iu',
)
/** What may follow the moment: "Nicht vor Montag 6 Uhr veröffentlichen". */
const asked =
  /[\s,]+(?:zu )?(?:zur veröffentlichung|veröffentlichen|veröffentlicht werden|publizieren|verwenden|senden|freigeben|freigegeben|frei)(?:[\s\p{P}]*)$/iu

/** The longest sentence that states an embargo. */
const longest = 240
const hasClock =
  /\d{1,2}[:.h]\d{2}(?!\d)|\b\d{4}\s?(?:gmt|utc|hrs?\b)|\d\s?(?:uhr|h\b|[ap]\.?m\b)|\b(?:noon|midnight|mittags?|mitternacht)\b/iu
/** What precedes the moment in such a sentence. */
export const beforeMoment = new RegExp(String.raw`(?<=[\s(])(?:${until}|am|on|le|el|il)\s+`, 'iu')

/**
 * Whether a line states an embargo, even in words without a clock time. "Embargo: Ministers agree
 * on a ban" does not.
 */
export function isEmbargo(text: string): boolean {
  if (text.length > longest) return false
  const isSentence = text.length > 160 || isProse(text)
  // "Embargo: this story is not for release until …" does, if it names an hour.
  if (isSentence && !(hasClock.test(text) && beforeMoment.test(text))) return false
  // Other things are free from a certain hour on as well.
  if (isSentence && freed.test(text)) return false
  const said = embargoEndIn(text)
  const isTime =
    /\d/u.test(said) ||
    freed.test(text) ||
    foldLine(said)
      .split(' ')
      .some((word) => weekdays.has(word) || weekdayOf(word) !== null)
  return (
    said !== '' &&
    (isTime || wordCount(said) <= 3 || ends.test(said) || /^[\s\p{P}\p{S}]*embargoed (?:until|till?)\s/iu.test(text))
  )
}

const asksToWait = /^[^:.]{0,40}:|releas|publi|broadcast|veröffentlich|diffus|embargoed/iu

/**
 * Whether a paragraph is only an embargo: if it is a sentence it has to be a request, because a
 * story may begin with a sentence about an embargo.
 */
export function isEmbargoParagraph(text: string): boolean {
  return isEmbargo(text) && (!isProse(text) || asksToWait.test(text))
}

/** The words of an embargo that say when it ends, '' for any other line. */
export function embargoEndIn(text: string): string {
  const found = opening.exec(text) ?? freed.exec(text)
  if (found) return text.slice(found[0].length).trim()
  const bare = text.length > longest ? null : momentOnly.exec(text)
  const said = bare === null ? '' : text.slice(bare[0].length).trim()
  const moment = said.replace(asked, '')
  if (ends.test(said)) return said
  return isMoment(moment) && (hasClock.test(moment) || moment !== said) ? moment : ''
}

const ends = new RegExp(String.raw`^(?:(?:bis|bei|zum|mit|ab|zu)\s)?${event}`, 'iu')

const inMoments: ReadonlySet<string> = new Set([
  ...'uhr h hrs hours am pm a p m noon midnight mittag mittags mitternacht früh morgens abends st nd rd th um ter'
    .split(' ')
    .map(foldLine),
  ...'ortszeit zeit time local next nächsten kommenden dem zum'.split(' ').map(foldLine),
  ...connectives,
  ...[...zones.keys()].flatMap((name) => name.split(' ')),
])

/** Days without a date: "heute", "Montagmorgen". */
const namesDay =
  /^(?:heute|morgen|übermorgen|today|tonight|tomorrow|(?:mon|diens|donners|frei|sams|sonn)tag(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)|mittwoch(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht))$/iu

/** Whether some words are only a day and a time. */
function isMoment(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const isDay =
    words.some((word) => namesDay.test(word) || weekdayOf(word) !== null) || /\d\D+\d|\d\s?\p{L}{3}/u.test(text)
  return (
    isDay &&
    words.every((word) => {
      const folded = foldLine(word)
      return (
        namesDay.test(word) ||
        inMoments.has(folded) ||
        weekdays.has(folded) ||
        weekdayOf(word) !== null ||
        readMonth(word).length > 0
      )
    })
  )
}
