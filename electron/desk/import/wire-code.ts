import { isCloser } from './closers.ts'
import { isProse } from './words.ts'

/**
 * Codes that wires put around a story, for machines and desks: headers, priorities, closers,
 * advisories. Each pattern matches a whole line.
 */
const codes: readonly RegExp[] = [
  /^[\p{Cc}]+$/u,
  /^(?:ZCZC|NNNN)\b.{0,30}$/u,
  /^.{0,40}\sNNNN$/u,
  /^=*(?:\((?:with |mit |avec |con )?(?:pictures?|photos?|v[ií]d[eé]os?|graphics?|file photo|bilder?|fotos?|grafik|infograf[ií]a|audios?)(?:\s?\+\s?\w+)*\)\s?)+=*$/iu,
  /^(?:AP|AFP|EPA|PA|Reuters|dpa) (?:Photos?|Foto|Video|Graphics?)(?: [A-Z]{0,6}\d{1,6}(?:-\d+)?,?)*\.?$/u,
  // AP and Reuters headers: service level and number, priority, category, slug, date and time.
  /^[a-z]\s?\d{4}\s?[a-z]{1,2}\s+[a-z]{1,3}\s+\S.{0,60}$/u,
  /^[a-z]{3}\s?\d{3,4}\s+\d\s+[a-z]{2}\s+\d{1,4}\b.{0,40}$/u,
  /^.{2,50}\s\d{2}-\d{2}(?:-\d{2})?\s+\d{4}(?:[A-Z]{3})?$/u,
  /^AP-[A-Z]{2}-\d{2}-\d{2}-\d{2}.{0,20}$/u,
  // Which take or version of a story this is ("Ferry-Aground, 1st Ld-Writethru").
  /^\^?\S.{0,60}[,-]\s?(?:\d{1,2}(?:st|nd|rd|th) (?:ld|lead|add|take|insert|sub)(?:-writethru)?|writethru)(?:,\s?\d{2,4})?$/iu,
  /^[a-z]{1,5}\d{3,5}$/u,
  /^\d{6}\s+(?:[A-Z]{3,4}\s+)?[A-Z]{3}\s+\d{2}$/u,
  // Closers.
  /^[-–—(\s]*(?:reuters?|reuter\/\S+)[)\s.]*(?:&#\d+;)?$/iu,
  /^(?:&#\d+;\s*)+$/u,
  /^dpa(?:[\s-][a-z]{1,5}\d?){1,7}$/u,
  /^(?:APA|SDA|AFP|ANSA|EFE|Lusa|PAP|TASS|BelTA|epd|KNA|SID)(?:\s[a-z]{2,4}(?:\/[a-z]{2,4})*){1,4}$/u,
  /^\(?(?:[a-z]{2,4}-){0,3}[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4}){0,4}\)?$/u,
  /^[a-z]{2,5}\/(?:\s?[a-z]{2,5}\/){1,4}$/u,
  /^\((?:ANSA|EFE|AFP|APA|dpa|KNA|epd|sda|BelTA|PAP|ČTK|Lusa|END|Xinhua|ANI|PTI|UPI)(?:\/[\p{L}-]+)*\)\.?$/iu,
  /^\(KNA\s?[-–]\s?[\w-]{4,30}\)$/u,
  /^\((?:ends?|schluss|forts\.?)[^)]{0,20}\)\s?[a-z]{2,4}(?:[/.][a-z]{2,4}){0,3}$/iu,
  /^(?:APA|SDA|DPA)\d{3,4}\b.{0,40}$/u,
  /^\(\(.{1,200}\)\)$/u,
  // Advisories to editors.
  /^\^?\(?(?:eds|editors|edis)\s?[:.].{1,300}$/iu,
  /^\((?:adds?|updates?|repeats?|corrects?|recasts?|releads?|refiles?|clarifies|writethru|meldung|wiederholung|wdhlg|korrektur|berichtigung)\b.{0,150}\)$/iu,
  /^\(?(?:eilmeldung|urgent|bulletin|flash|snap|news alert|breaking|молния|срочно|alerte|urgente|pilne)\)?[!:]?$/iu,
  /^attention\s?[-–].{1,150}\/\/\/?$/iu,
  /^\^?bc-.*\(?\d{2,4}(?:\s?words)?\)?$/iu,
  /^\^?(?:am|pm|ap)-.*(?:,\s?\d{2,4}|\(\d{2,4}\)|\d\s?words\)?)$/iu,
]

/** Credits after a story: who reported and edited it, who holds the rights. */
const credits =
  /^\(?(?:(?:additional |further |with )?(?:reporting|writing|editing|compiled|edited|written|photo|graphic)s?(?: and (?:writing|editing|reporting))? by\b|editing:|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|riproduzione riservata|все права защищены|усі права|wszelkie prawa|všechna práva|alle rechten voorbehouden|our standards:|(?:photo|foto|фото|zdjęcie|fot\.?|bild|crédit photo)s?\s?[:©].{0,80}$|redaktion:|redaktionelle hinweise|notizblock|# ?notizblock)/iu

/** "Reporting by Anna Lee" names somebody; "Reporting by freelancers has doubled" is a sentence. */
const namesNobody = /^(?:\p{L}+ ){1,4}by \p{Ll}/u

/** The beginning of a notice of rights; it counts as one only if the rest fits. */
const rights = /^\(?(?:©|\(c\)|copyright\b)/iu
const ofRights =
  /\b(?:19|20)\d{2}\b|\brights?\b|\breserved\b|rechte|droits|derechos|direitos|riservat|права|prawa|práva|rechten/iu

/** Sluglines, which name a story inside the newsroom. */
const slugs: readonly RegExp[] = [
  /^\^?(?:slug(?:line)?)\s*[:=]\s*(.{1,100})$/iu,
  /^\^?((?:bc|am|pm)-+(?=[\p{L}\d])\S+)$/iu,
  // Its words are names: "PM-Kisan scheme opens" is a headline.
  /^\^?((?:BC|AM|PM|bc|am|pm)-+[\p{Lu}\d]\S*(?: [\p{Lu}\d]\S*){1,2})$/u,
  // PA's catchlines: "1 COURTS Ferry".
  /^(\d \p{Lu}{4,} \p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)?)$/u,
  /^(\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+(?:\/[\p{Lu}\d]*)?)$/u,
]

/** Whether a line is a wire code and no copy. */
export function isWireCode(text: string): boolean {
  return text.length <= 320 && (isCloser(text) || codes.some((code) => code.test(text)) || !/[\p{L}\p{N}]/u.test(text))
}

/** Whether a line is a credit or a notice of rights. */
export function isCredit(text: string): boolean {
  if (text.length > 400) return false
  return rights.test(text)
    ? ofRights.test(text) || !isProse(text)
    : credits.test(text) && !(isProse(text) && namesNobody.test(text))
}

/** The slugline in a line, null if there is none. */
export function sluglineOf(text: string): string | null {
  if (text.length > 120) return null
  for (const slug of slugs) {
    const match = slug.exec(text)
    if (match?.[1]) return match[1].trim()
  }
  return null
}

/** The version of a story, before its headline on wires ("UPDATE 2-Oil rises"). */
const version =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|WDHLG|ROUNDUP|UPD|URGENT|BREAKING|FLASH|ALERT|EIL|EILMELDUNG|СРОЧНО)(?: \d{1,2})?\s?[-:–]\s?(?=["“„«]?\p{Lu}))+/u

/** The version before a headline; null for none. */
export function versionMark(text: string): string | null {
  return version.exec(text)?.[0] ?? null
}

/** Headings of notes that desks and press offices put below a text for those who will use it. */
const notes = [
  "notes? (?:to|for) (?:the )?(?:editors?|news ?desks?|journalists|media)|editors?[’']?s? notes?",
  'hinweise? (?:für|an) (?:die )?(?:redaktion(?:en)?|journalist(?:inn)?en|medien)|anmerkungen? (?:für|an) (?:die )?redaktion(?:en)?|redaktioneller hinweis',
  "notes? (?:aux|à l[’']attention des|pour les) (?:rédact(?:ions?|eurs)|journalistes)|nota (?:a|para) (?:los )?(?:redactores|editores|periodistas|medios)",
  'к сведению редакц(?:ий|ии)',
].join('|')
/** Headings above whom to ask, which are also headings of stories. */
const contacts = [
  '(?:media|press) (?:contacts?|enquiries|inquiries)|(?:for )?(?:further|more) information for (?:the )?(?:media|press|journalists|editors)',
  '(?:presse|medien)kontakte?|kontakt für (?:die )?(?:presse|medien)|pressestelle|ansprechpartner(?:in)? für (?:die )?(?:presse|medien)',
  'contacts? (?:de )?presse|contacts? médias?|contactos? (?:de|para) (?:la )?prensa|contatti stampa|ufficio stampa',
  'контакты для (?:сми|прессы)|пресс-служба',
].join('|')
const notesHeading = new RegExp(String.raw`^\s*[*_]{0,2}(?:${notes})[*_]{0,2}\s*:?[*_]{0,2}$`, 'iu')
const contactHeading = new RegExp(String.raw`^\s*[*_]{0,2}(?:${contacts})[*_]{0,2}\s*(?<colon>:)?`, 'iu')

/**
 * Whether notes to editors begin here, as dpa and press offices put them below a text: a heading,
 * and all that follows it. `isBelow`: the text has ended, or none follows.
 */
export function beginsDeskNotes(text: string, isBelow: boolean): boolean {
  if (/^\s*#+ ?(?:[a-z]{2,12}[- ])?(?:notebook|notizblock|redaktionelle hinweise|kontakte)\b/iu.test(text)) return true
  if (text.length > 200) return false
  const contact = contactHeading.exec(text)
  if (contact === null) return notesHeading.test(text)
  return (contact.groups?.colon !== undefined && !isProse(text)) || (contact[0].length === text.length && isBelow)
}

/**
 * A headline or deck without the marks that a wire puts around it ("^Copper output slips<"), and
 * without its version.
 */
export function withoutMarks(text: string): string {
  return text
    .replace(/^[\^*+~\s]+|[<=\s]+$/gu, '')
    .replace(version, '')
    .trim()
}
