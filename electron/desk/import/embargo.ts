import { Temporal } from 'temporal-polyfill'
import { type PageTimestamp, readTimestamp } from './timestamp.ts'
import { weekdays, zones } from './timestamp-words.ts'
import { fold, isProse, wordCount } from './words.ts'

const opening =
  /^[\s\p{P}^*]*(?:sperrfrist|эмбарго|(?:strictly |under |sous |bajo |sotto )?embargo(?:ed)?|hold for release|not for (?:publication|release|broadcast))(?:\s?:|\s(?:until|till|before|bis|jusqu['’]à|jusqu['’]au|hasta|fino|até|до)(?![\p{L}]))\s*/iu

/** Whether a line says until when the copy is not to be published, be it in words that no clock has. "Embargo: Ministers agree on a ban" is none. */
export function isEmbargo(text: string): boolean {
  const said = text.length > 160 || isProse(text) ? '' : saidIn(text)
  const isTime =
    /\d/u.test(said) ||
    fold(said)
      .split(' ')
      .some((word) => weekdays.has(word))
  return said !== '' && (isTime || wordCount(said) <= 3)
}

/**
 * When the embargo of a line ends. Null where it does not say day and time in full.
 *
 * @param referenceDate YYYY-MM-DD: a day without a year is the one nearest to it, for an embargo may end before the copy is read or after.
 */
export function readEmbargo(text: string, referenceDate: string): PageTimestamp | null {
  const halfYearOn = Temporal.PlainDate.from(referenceDate).add({ months: 6 }).toString()
  const said = withClock(saidIn(text) || text).replace(/^[\s(]+|[\s)*!.]+$/gu, '')
  const stamp = readTimestamp(said, halfYearOn)
  return stamp?.time == null ? null : stamp
}

function saidIn(text: string): string {
  return opening.test(text) ? text.replace(opening, '').trim() : ''
}

// "0600 GMT", "1800 hrs": four digits before a zone or hours are a clock's, but for the only number that can be the year.
function withClock(text: string): string {
  const years = text.match(/\b(?:19|20)\d{2}\b/gu)?.length ?? 0
  return text.replace(/\b([01]\d|2[0-3])([0-5]\d)(?=\s?(\p{L}+))/gu, (digits, hour, minute, word) => {
    const isClock = /^(?:hrs?|hours|uhr)$/iu.test(word) || zones.has(fold(word))
    return isClock && (years > 1 || !/^(?:19|20)/u.test(digits)) ? `${hour}:${minute}` : digits
  })
}
