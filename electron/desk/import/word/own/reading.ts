import type { Reading } from '#shared/api/contract.ts'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import type { Notice } from '#shared/article/notice.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { formatDateline, parseDateline } from '#shared/dateline/index.ts'
import type { LeftOuts } from '#shared/import/left-out.ts'
import type { CharacterRange, ClipComment, trackedBy } from '#shared/paste/index.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { decode } from '#shared/review/diff/flat.ts'
import { articleOfOwn, type OwnProperties } from './properties.ts'
import type { OwnStory } from './story.ts'

export type ReadOwn = Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'>

/** The content of the pages of a document of Lede's. */
interface OwnPages {
  readonly story: OwnStory
  readonly notices: readonly Notice[]
  /** The printed dateline. */
  readonly dateline: string | null
}

interface OwnDocument {
  readonly name: string
  readonly properties: OwnProperties
  readonly live: OwnPages
  readonly tracked: ReturnType<typeof trackedBy<BodyNode>>
  readonly comments: readonly ClipComment[]
  readonly leftOut: LeftOuts
  /** The passage of the comment with a number. */
  passageOf(number: number): CharacterRange | undefined
}

/**
 * The story of a document of Lede's, whatever its format: its properties, its pages, tracked
 * changes as suggestions, comments as comments.
 *
 *
 * @throws LedeError those of `readArticleJson`
 */
export function readingOfOwn({ name, properties, live, tracked, comments, leftOut, passageOf }: OwnDocument): ReadOwn {
  const said = articleOfOwn(properties, live.story.fields)
  const article = readArticleJson({
    ...said,
    // Another program may have lost the controls that contained them.
    notices: live.notices.length > 0 ? live.notices : properties.notices,
    dateline: datelineOf(said, live.dateline, leftOut),
    body: bodyOfOwn(live.story),
    source: { file: name.slice(0, 1_000), format: null },
  })
  const notes: Reading['notes'] = []
  if (tracked !== null) notes.push({ code: 'tracked', details: {} })
  if (comments.length > 0) notes.push({ code: 'comments', details: { comments: String(comments.length) } })
  const review: Reading['review'] = {
    tracked: tracked && {
      original: tracked.original,
      revisions: tracked.revisions.map(({ author, at, text }) => ({
        author: author?.slice(0, 1_000) ?? null,
        at,
        body: text,
      })),
    },
    comments: comments.slice(0, 10_000).map((comment) => {
      const passage = passageOf(comment.number)
      return {
        ...comment,
        author: comment.author?.slice(0, 1_000) ?? null,
        passage: passage && passage.from < passage.to ? passage : null,
      }
    }),
  }
  return { article, review: tracked === null && comments.length === 0 ? null : review, notes, leftOut: leftOut.list() }
}

/** The body of a story that was built line by line. */
export function bodyOfOwn(story: OwnStory): BodyNode {
  return story.isEmpty ? emptyBody() : tidyBody(decode(story.tokens).toJSON() as BodyNode)
}

/** The dateline of the properties, unless somebody has changed it in the text. */
export function datelineOf(
  { dateline, language, status }: ReturnType<typeof articleOfOwn>,
  printed: string | null,
  leftOut: LeftOuts,
) {
  const words = (printed ?? '').trim()
  const { text: _, ...fields } = dateline
  if (status === 'killed' || words === formatDateline(dateline, { language }).trim()) return dateline
  if (words === '') return { place: null, region: null, country: null, date: null, agency: null, text: null }
  const parsed = parseDateline(`${words.slice(0, 400)} `)?.dateline
  if (parsed === undefined) leftOut.add('rest', words)
  return parsed === undefined ? dateline : { ...fields, ...parsed, text: null }
}
