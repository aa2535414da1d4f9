/** What a rule is about, in the order in which a desk looks. */
export const ruleGroups = [
  'fields',
  'typography',
  'words',
  'time',
  'figures',
  'attribution',
  'links',
  'review',
] as const

export type RuleGroup = (typeof ruleGroups)[number]

/**
 * The id of every rule, once, in the order of the list (`rules.ts`). Ids are stored in settings,
 * drafts and reports, so they never change.
 */
export const ruleIds = [
  'publication',
  'headlineLength',
  'deckLength',
  'summaryLength',
  'noDeck',
  'noSummary',
  'headlineStop',
  'embargoAfter',
  'poorAlt',
  'quotesUnbalanced',
  'typesetting',
  'noBreak',
  'doubleSpace',
  'spaceBefore',
  'spaceMissing',
  'repeatedMarks',
  'invisible',
  'bidi',
  'lookalike',
  'placeholder',
  'doubledWord',
  'house',
  'abbreviation',
  'nameSpelling',
  'archiveName',
  'weekday',
  'impossibleDate',
  'timeWord',
  'datelineDate',
  'datelineAgency',
  'datelineText',
  'thousands',
  'numerals',
  'doubledUnit',
  'percentChange',
  'multiple',
  'age',
  'yearSpan',
  'tableSum',
  'shareSum',
  'longSentence',
  'longParagraph',
  'longQuote',
  'noSpeaker',
  'saidChain',
  'takenUnquoted',
  'unlabelled',
  'quoteAltered',
  'linkMalformed',
  'linkStaging',
  'linkShortened',
  'linkTracking',
  'linkText',
  'changedSinceApproval',
  'changedSinceVersion',
  'changedSinceCopy',
  'openSuggestions',
  'openComments',
  'openConflicts',
] as const

export type RuleId = (typeof ruleIds)[number]

/** Names of rules that are house rules by now; reports of an earlier Lede have them. */
export const retiredRuleIds = ['banned', 'cliche'] as const

export type RetiredRuleId = (typeof retiredRuleIds)[number]
