import type { Clip, Pass } from './clip.ts'
import { readBoxes } from './passes/boxes.ts'
import { flattenDepth } from './passes/depth.ts'
import { readDocsComments } from './passes/docs-comments.ts'
import { readDraftJs } from './passes/draft-js.ts'
import { readEmbeds } from './passes/embeds.ts'
import { partFlexBoxes } from './passes/flex-boxes.ts'
import { cutFragment } from './passes/fragment.ts'
import { removeInvisible } from './passes/invisible.ts'
import { straightenLinks } from './passes/links.ts'
import { partJumpingLists } from './passes/list-values.ts'
import { readMailQuotes } from './passes/mail.ts'
import { readMath } from './passes/math.ts'
import { nestLists } from './passes/nested-lists.ts'
import { linkNotes } from './passes/notes.ts'
import { removePageFurniture } from './passes/page-furniture.ts'
import { readQuill } from './passes/quill.ts'
import { readRuby } from './passes/ruby.ts'
import { readSiteCards } from './passes/site-cards.ts'
import { readSlack } from './passes/slack.ts'
import { readSlides } from './passes/slides.ts'
import { inlineStyleSheets } from './passes/style-sheets.ts'
import { readSymbols } from './passes/symbols.ts'
import { readTables } from './passes/tables.ts'
import { removeBoxPictures } from './passes/word-box-pictures.ts'
import { readWordComments } from './passes/word-comments.ts'
import { readWordFormulas } from './passes/word-formulas.ts'
import { readWordLists } from './passes/word-lists.ts'
import { readWordRevisions } from './passes/word-revisions.ts'
import { readWordStyles } from './passes/word-styles.ts'
import { readWordWeb } from './passes/word-web.ts'

/**
 * The order matters: nothing walks the tree before it is flattened, and comments and changes are
 * read before any of them could be taken for text.
 */
const passes: readonly Pass[] = [
  flattenDepth,
  cutFragment,
  removeBoxPictures,
  inlineStyleSheets,
  readWordComments,
  readDocsComments,
  linkNotes,
  readWordRevisions,
  readEmbeds,
  readSiteCards,
  readBoxes,
  readMath,
  readWordFormulas,
  removeInvisible,
  removePageFurniture,
  partFlexBoxes,
  readRuby,
  readWordStyles,
  readWordLists,
  readSlides,
  readSymbols,
  readWordWeb,
  readSlack,
  readDraftJs,
  readQuill,
  readMailQuotes,
  nestLists,
  partJumpingLists,
  readTables,
  straightenLinks,
]

/** Turns a clip into the plain HTML of the same text. */
export function prepare(clip: Clip): void {
  for (const pass of passes) pass(clip)
}
