import type { Reading } from '#shared/api/contract.ts'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { formatDateline, parseDateline } from '#shared/dateline/index.ts'
import type { LeftOuts } from '#shared/import/left-out.ts'
import { type Change, trackedBy } from '#shared/paste/index.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { decode } from '#shared/review/diff/flat.ts'
import type { PageImages } from '../../page-images.ts'
import { readComments } from '../comments.ts'
import { WordStyles } from '../look.ts'
import type { WordPackage } from '../package.ts'
import { allIn, elementAt } from '../xml.ts'
import { OwnBlocks } from './blocks.ts'
import { isKnown } from './known.ts'
import { changeOf } from './lines.ts'
import { OwnLists } from './lists.ts'
import { OwnPictures } from './pictures.ts'
import { articleOfOwn, ownProperties } from './properties.ts'

type Read = Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'>

/**
 * The story in a document that Lede wrote (shared/formats/docx), whatever people have written in it
 * since: every field and block, tracked changes as suggestions, comments as comments. Null for any
 * other document, and for one of Lede's in which something stands that Lede does not write: it is
 * read as every document is.
 *
 * @throws LedeError those of `readArticleJson`
 */
export function readOwnWord(document: WordPackage, name: string, images: PageImages, leftOut: LeftOuts): Read | null {
  const properties = ownProperties(document)
  const body = elementAt(document.xml(document.main) ?? undefined, 'w:body')
  if (properties === null || body === undefined || !isKnown(body)) return null
  const rootOf = (type: string) => document.of(type)?.root ?? null
  const parts = {
    styles: new WordStyles(rootOf('styles')),
    lists: new OwnLists(rootOf('numbering')),
    pictures: new OwnPictures(document, images),
    relationships: document.relationshipsOf(document.main),
  }
  const read = (keeps: (change: Change) => boolean) => {
    const blocks = new OwnBlocks({ ...parts, keeps })
    blocks.read(body)
    return blocks
  }
  const live = read(({ kind }) => kind === 'ins')
  const changes = [...allIn(body)].flatMap((element) => changeOf(element) ?? [])
  const tracked = trackedBy(changes, live.story.length, bodyOf(live), (keeps) => bodyOf(read(keeps)))
  const { comments, numbers } = readComments(rootOf('comments'), rootOf('commentsExtended'), leftOut)
  const idOf = new Map([...numbers].map(([id, number]) => [number, id]))
  const said = articleOfOwn(properties, live.story.fields)
  const article = readArticleJson({
    ...said,
    // Another program may have lost the controls that they stood in.
    notices: live.notices.length > 0 ? live.notices : properties.notices,
    dateline: datelineOf(said, live.dateline, leftOut),
    body: bodyOf(live),
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
      const passage = live.story.passages.get(idOf.get(comment.number) ?? '')
      return {
        ...comment,
        author: comment.author?.slice(0, 1_000) ?? null,
        passage: passage && passage.from < passage.to ? passage : null,
      }
    }),
  }
  return { article, review: tracked === null && comments.length === 0 ? null : review, notes, leftOut: leftOut.list() }
}

function bodyOf({ story }: OwnBlocks): BodyNode {
  return story.isEmpty ? emptyBody() : tidyBody(decode(story.tokens).toJSON() as BodyNode)
}

/** The dateline of the properties, unless somebody has written another into the text. */
function datelineOf(
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
