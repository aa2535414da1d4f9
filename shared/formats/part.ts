/**
 * The parts of a story that a format may be unable to represent: fields, and what a body is made
 * of.
 */
export const parts = [
  'kicker',
  'deck',
  'summary',
  'bylines',
  'dateline',
  'agency',
  'category',
  'keywords',
  'subjects',
  'slugline',
  'urgency',
  'publishedAt',
  'timeZone',
  'embargo',
  'notices',
  'canonicalUrl',
  'usageTerms',
  'editorNote',
  'label',
  'headings',
  'emphasis',
  'scripts',
  'links',
  'lists',
  'quotations',
  'rules',
  'tables',
  'tableCaptions',
  'images',
  'captions',
  'credits',
  'alternativeTexts',
  'factBoxes',
  'pullQuotes',
  'linkCards',
  'relatedLinks',
  'characters',
  'languages',
  'lineBreaks',
  'listNumbers',
  'mergedCells',
  'imageGroups',
  'imageSources',
  'leadImages',
  'cropping',
] as const

export type Part = (typeof parts)[number]

/**
 * What is part of another: where that is not in a file, or only as its words, it need not be said
 * that these are not either.
 */
export const wholeOf: Partial<Readonly<Record<Part, Part>>> = {
  mergedCells: 'tables',
  listNumbers: 'lists',
  imageGroups: 'images',
  imageSources: 'images',
  leadImages: 'images',
  cropping: 'images',
  alternativeTexts: 'images',
}
