import type { Rule } from './rule.ts'
import { abbreviation } from './rules/abbreviation.ts'
import { age } from './rules/age.ts'
import { archiveName } from './rules/archive-name.ts'
import { multiple, percentChange } from './rules/change.ts'
import { changedSinceApproval, changedSinceCopy, changedSinceVersion } from './rules/changed-facts.ts'
import { datelineAgency } from './rules/dateline-agency.ts'
import { datelineDate } from './rules/dateline-date.ts'
import { datelineText } from './rules/dateline-text.ts'
import { doubledUnit } from './rules/doubled-unit.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { embargoAfter } from './rules/embargo-after.ts'
import { deckLength, headlineLength, summaryLength } from './rules/field-lengths.ts'
import { headlineStop } from './rules/headline-stop.ts'
import { bidi, invisible } from './rules/hidden-characters.ts'
import { house } from './rules/house.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { linkMalformed, linkShortened, linkStaging, linkText, linkTracking } from './rules/links.ts'
import { longParagraph, longQuote, longSentence } from './rules/long-text.ts'
import { lookalike } from './rules/lookalike.ts'
import { noDeck, noSummary } from './rules/missing-lines.ts'
import { nameSpelling } from './rules/name-spelling.ts'
import { noSpeaker } from './rules/no-speaker.ts'
import { numerals } from './rules/numerals.ts'
import { openComments, openConflicts, openSuggestions } from './rules/open-review.ts'
import { placeholder } from './rules/placeholder.ts'
import { poorAlt } from './rules/poor-alt.ts'
import { publication } from './rules/publication.ts'
import { quoteAltered } from './rules/quote-altered.ts'
import { quotesUnbalanced } from './rules/quotes-unbalanced.ts'
import { repeatedMarks } from './rules/repeated-marks.ts'
import { saidChain } from './rules/said-chain.ts'
import { shareSum } from './rules/share-sum.ts'
import { doubleSpace, spaceBefore, spaceMissing } from './rules/spaces.ts'
import { tableSum } from './rules/table-sum.ts'
import { takenUnquoted } from './rules/taken-unquoted.ts'
import { thousands } from './rules/thousands.ts'
import { timeWord } from './rules/time-word.ts'
import { noBreak, typesetting } from './rules/typesetting.ts'
import { unlabelled } from './rules/unlabelled.ts'
import { weekday } from './rules/weekday.ts'
import { yearSpan } from './rules/year-span.ts'

/**
 * Every rule, in the order in which people see them. A new rule is a file in `rules/`, an id in
 * `rule-ids.ts`, a line here and its texts.
 */
export const rules: readonly Rule[] = [
  publication,
  headlineLength,
  deckLength,
  summaryLength,
  noDeck,
  noSummary,
  headlineStop,
  embargoAfter,
  poorAlt,
  quotesUnbalanced,
  typesetting,
  noBreak,
  doubleSpace,
  spaceBefore,
  spaceMissing,
  repeatedMarks,
  invisible,
  bidi,
  lookalike,
  placeholder,
  doubledWord,
  house,
  abbreviation,
  nameSpelling,
  archiveName,
  weekday,
  impossibleDate,
  timeWord,
  datelineDate,
  datelineAgency,
  datelineText,
  thousands,
  numerals,
  doubledUnit,
  percentChange,
  multiple,
  age,
  yearSpan,
  tableSum,
  shareSum,
  longSentence,
  longParagraph,
  longQuote,
  noSpeaker,
  saidChain,
  takenUnquoted,
  unlabelled,
  quoteAltered,
  linkMalformed,
  linkStaging,
  linkShortened,
  linkTracking,
  linkText,
  changedSinceApproval,
  changedSinceVersion,
  changedSinceCopy,
  openSuggestions,
  openComments,
  openConflicts,
]
