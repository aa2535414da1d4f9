import type { RowCode } from '#shared/checks/house/file.ts'
import type { RetiredRuleId, RuleGroup, RuleId } from '#shared/checks/rule-ids.ts'
import type { CheckSeverity } from '#shared/checks/severity.ts'

/**
 * The name of a rule, its message and its reason. `{{name}}` stands for a detail of the finding.
 */
export interface RuleTexts {
  readonly name: string
  readonly says: string
  readonly why: string
}

const groups: Readonly<Record<RuleGroup, string>> = {
  fields: 'Fields',
  typography: 'Typography',
  words: 'Words',
  time: 'Dates and times',
  figures: 'Figures',
  attribution: 'Attribution and length',
  links: 'Links',
  review: 'Review',
}

const severities: Readonly<Record<CheckSeverity, string>> = { error: 'Error', warning: 'Warning', hint: 'Hint' }

const rules: Readonly<Record<RuleId, RuleTexts>> = {
  publication: {
    name: 'What a page needs',
    says: 'Something is missing that a page needs.',
    why: 'Readers, search engines and other newsrooms find and credit a story by its fields.',
  },
  headlineLength: {
    name: 'Long headline',
    says: 'The headline has {{count}} characters; {{limit}} are the most.',
    why: 'Search results and lists cut it off.',
  },
  deckLength: {
    name: 'Long deck',
    says: 'The deck has {{count}} characters; {{limit}} are the most.',
    why: 'A deck that is read at a glance stays short.',
  },
  summaryLength: {
    name: 'Long summary',
    says: 'The summary has {{count}} characters; {{limit}} are the most.',
    why: 'Links that are shared show its first lines only.',
  },
  noDeck: { name: 'No deck', says: 'There is no deck.', why: 'The newsroom wants one under each headline.' },
  noSummary: {
    name: 'No summary',
    says: 'There is neither a summary nor a deck.',
    why: 'Search results and shared links then show whatever comes first.',
  },
  headlineStop: {
    name: 'Full stop in a headline',
    says: 'The headline ends with a full stop.',
    why: 'Headlines have none.',
  },
  embargoAfter: {
    name: 'Published before the embargo ends',
    says: 'The publication time lies before the end of the embargo.',
    why: 'Whoever publishes by it breaks the embargo.',
  },
  poorAlt: {
    name: 'Empty alternative text',
    says: 'The alternative text describes nothing.',
    why: 'It is all that somebody who does not see the image gets of it.',
  },
  quotesUnbalanced: {
    name: 'Quotation mark without its other half',
    says: 'A quotation mark is missing.',
    why: 'Nobody can tell where the quotation begins or ends.',
  },
  typesetting: {
    name: 'Typography of the language',
    says: 'The language sets here: {{after}}',
    why: 'Quotation marks, apostrophes and dashes are the story’s language’s.',
  },
  noBreak: {
    name: 'Space at which no line ends',
    says: 'The language keeps these words on one line.',
    why: 'A number and its unit, a title and its name are not torn apart.',
  },
  doubleSpace: { name: 'Two spaces', says: 'There are two spaces or more.', why: 'One is enough.' },
  spaceBefore: {
    name: 'Space before a sign',
    says: 'There is a space before a sign that has none.',
    why: 'The sign can end up alone on the next line.',
  },
  spaceMissing: {
    name: 'Missing space',
    says: 'A space is missing after the sign.',
    why: 'Two words are read as one.',
  },
  repeatedMarks: { name: 'Doubled sign', says: 'A sign stands there more than once.', why: 'One is enough.' },
  invisible: {
    name: 'Invisible character',
    says: 'An invisible character ({{name}}) stands in the text.',
    why: 'Search, links and other systems trip over it.',
  },
  bidi: {
    name: 'Character that turns the direction',
    says: 'A character ({{name}}) turns the direction of the text.',
    why: 'What is read is then not what is there: a way to deceive.',
  },
  lookalike: {
    name: 'Letters of another script',
    says: 'Letters of another script look the same: {{letters}}.',
    why: 'The word cannot be found, is read aloud wrongly, and may be meant to deceive.',
  },
  placeholder: {
    name: 'Placeholder',
    says: 'Something was to be filled in here.',
    why: 'It would be printed as it stands.',
  },
  doubledWord: {
    name: 'Doubled word',
    says: '“{{word}}” stands there twice or more.',
    why: 'It was typed or merged twice.',
  },
  house: {
    name: 'House rule',
    says: 'House rule: “{{words}}”.',
    why: 'It stands among the newsroom’s own rules.',
  },
  abbreviation: {
    name: 'Unexplained abbreviation',
    says: '{{letters}} is not explained anywhere.',
    why: 'Not every reader knows it: give the full name where it comes first.',
  },
  nameSpelling: {
    name: 'A name spelled in two ways',
    says: 'Elsewhere in the story it is “{{other}}”.',
    why: 'One of the two is wrong.',
  },
  archiveName: {
    name: 'A name that the archive spells otherwise',
    says: 'The newsroom’s archive has “{{other}}”.',
    why: 'One of the two is wrong, and the archive has it more often.',
  },
  weekday: {
    name: 'Weekday and date',
    says: 'The date and its weekday do not agree: in {{year}} it is a {{right}}.',
    why: 'Readers come on the wrong day.',
  },
  impossibleDate: { name: 'Impossible date', says: 'The month has no such day.', why: 'The date cannot be right.' },
  timeWord: {
    name: 'Word for a time and the time',
    says: 'By the story’s own day it would be {{right}}.',
    why: '“Yesterday” and “last month” count from the day of the story.',
  },
  datelineDate: {
    name: 'Date of the dateline',
    says: 'The dateline is of {{date}}, the publication of {{published}} in the story’s zone.',
    why: 'A dateline names the day on which the news was gathered.',
  },
  datelineAgency: {
    name: 'Agency of the dateline',
    says: 'The dateline names {{one}}, the story is marked as of {{other}}.',
    why: 'One of them is not the source.',
  },
  datelineText: {
    name: 'Dateline in the text',
    says: 'The text begins with a dateline.',
    why: 'Lede prints the dateline of the fields in the agency’s style, here “{{printed}}”; one in the text stands as it was typed, or a second time.',
  },
  thousands: {
    name: 'Thousands and decimals',
    says: 'The language parts thousands and decimals otherwise.',
    why: 'The figure can be read a thousand times too large or too small.',
  },
  numerals: {
    name: 'Small numbers in figures',
    says: 'The newsroom writes small numbers as words.',
    why: 'Words read on; figures are for ages, shares, units and scores.',
  },
  doubledUnit: { name: 'Unit said twice', says: 'The unit is said twice.', why: 'The sign or the word is enough.' },
  percentChange: {
    name: 'Percentage of a change',
    says: 'By these figures the change is {{right}} percent.',
    why: 'One of the figures is wrong, or percentage points are meant.',
  },
  multiple: {
    name: '“Doubled” and “halved”',
    says: 'By these figures it is {{right}} times as much.',
    why: 'The word and the figures do not say the same.',
  },
  age: {
    name: 'Age and year of birth',
    says: 'The age does not fit the years: it would be {{before}} or {{right}}, not {{said}}.',
    why: 'One of them is wrong.',
  },
  yearSpan: { name: 'Years the wrong way round', says: 'It ends before it begins.', why: 'One of the years is wrong.' },
  tableSum: {
    name: 'Sum of a table',
    says: 'The figures above add up to {{right}}.',
    why: 'The total or one of the figures is wrong.',
  },
  shareSum: {
    name: 'Shares of a whole',
    says: 'These shares add up to {{sum}} percent.',
    why: 'One of the figures is wrong, or people could give more than one answer, which readers have to know.',
  },
  longSentence: {
    name: 'Long sentence',
    says: 'The sentence has {{count}} words; {{limit}} are the most.',
    why: 'Who hears or skims it loses the thread.',
  },
  longParagraph: {
    name: 'Long paragraph',
    says: 'The paragraph has {{count}} words; {{limit}} are the most.',
    why: 'On a telephone it fills more than a screen.',
  },
  longQuote: {
    name: 'Long quotation',
    says: 'The quotation has {{count}} words; {{limit}} are the most.',
    why: 'Readers forget who speaks.',
  },
  noSpeaker: {
    name: 'Quotation without a speaker',
    says: 'Nothing near the quotation says who speaks.',
    why: 'Readers have to know whose words they are.',
  },
  saidChain: {
    name: 'The same verb of saying',
    says: '{{count}} sentences in a row have the same verb of saying.',
    why: 'Readers hear it; often one attribution is enough.',
  },
  takenUnquoted: {
    name: 'Passage from elsewhere',
    says: 'This passage stands as it was pasted{{from}}, without quotation marks or attribution.',
    why: 'Readers have to know whose words they are.',
  },
  unlabelled: {
    name: 'Generated text without a label',
    says: '{{share}} of the words are a generator’s, and readers are not told.',
    why: 'Since August 2026 EU law asks to disclose generated text, unless it was reviewed and somebody is editorially responsible.',
  },
  quoteAltered: {
    name: 'Altered quotation',
    says: 'Where it comes from it says: “{{was}}”.',
    why: 'Between quotation marks stands what was said, word for word.',
  },
  linkMalformed: { name: 'Broken address', says: '“{{address}}” leads nowhere.', why: 'Readers get an error.' },
  linkStaging: {
    name: 'Address that readers cannot reach',
    says: '{{host}} is not open to readers.',
    why: 'Readers get an error, and learn of an internal address.',
  },
  linkShortened: {
    name: 'Shortened address',
    says: '{{host}} hides where the link leads.',
    why: 'It leads nowhere once the service ends; give the address itself.',
  },
  linkTracking: {
    name: 'Address that tracks',
    says: 'The address tells who clicked on it: {{names}}.',
    why: 'Readers are followed on behalf of somebody else.',
  },
  linkText: {
    name: 'Link that says nothing',
    says: 'The words of the link do not say where it leads.',
    why: 'Screen readers list links by their words alone.',
  },
  changedSinceApproval: {
    name: 'A fact changed since the approval',
    says: 'Approved was: {{before}}',
    why: 'Whoever approved the story read something else.',
  },
  changedSinceVersion: {
    name: 'A fact changed since the last version',
    says: 'In the last version: {{before}}',
    why: 'A figure, a name or a quotation may have changed by mistake.',
  },
  changedSinceCopy: {
    name: 'A fact other than in the wire copy',
    says: 'The wire copy has: {{before}}',
    why: 'Whoever reported it wrote something else.',
  },
  openSuggestions: {
    name: 'Open suggestions',
    says: 'Suggestions that nobody has decided: {{count}}.',
    why: 'What leaves is the accepted text, without them.',
  },
  openComments: {
    name: 'Open comments',
    says: 'Comments that are not resolved: {{count}}.',
    why: 'Somebody has asked something that is not answered.',
  },
  openConflicts: {
    name: 'Open conflicts',
    says: 'Conflicts of a merge that are not settled: {{count}}.',
    why: 'Two people wrote different things in the same place.',
  },
}

/** Checks that are house rules by now, as records of an earlier Lede name them. */
const retired: Readonly<Record<RetiredRuleId, string>> = { banned: 'Words of the newsroom’s list', cliche: 'Cliché' }

/** What is wrong with a row of a file of house rules. */
const rows: Readonly<Record<RowCode, string>> = {
  words: 'There are no words to look for.',
  quote: 'A quotation mark in it has no other half: the lines behind it are taken for one cell.',
  pattern: 'The pattern cannot be used: {{value}}',
  kind: '“{{value}}” is neither words nor a pattern.',
  severity: '“{{value}}” is no severity: error, warning or hint.',
  language: '“{{value}}” is no language tag, such as en or de-AT.',
  date: '“{{value}}” is no clear date: write it as 2026-03-18.',
  dates: 'It ends before it begins: {{value}}',
  yesNo: '“{{value}}” is neither yes nor no.',
  long: 'A text of it is too long: at most {{value}} characters to look for.',
  rule: 'This is no rule that Lede knows.',
}

/** Spaces as a person can see them. */
const spaces: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\u00a0': 'no-break space',
  '\u202f': 'narrow no-break space',
}

/** What is said of checks, their groups and what they weigh. */
export const checks = { groups, severities, rules, spaces, rows, retired }
