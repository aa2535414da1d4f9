import { Node } from '@tiptap/pm/model'
import type { DeskClient } from '#shared/api/contract.ts'
import { emptyArticle } from '#shared/article/article.ts'
import { type BodyNode, bodyOfParagraphs } from '#shared/article/body.ts'
import { onText } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { photograph } from '#tests/helpers/images.ts'
import { openDraft } from '#tests/helpers/story.ts'

/** What is open during typing. */
export interface Scene {
  /** Paragraphs of 100 words. */
  paragraphs: number
  /** How many words have a suggested replacement. */
  suggestions: number
  /** How many comments, images, tables and boxes there are, of each kind. */
  furniture: number
  /** The pane beside the text. */
  side: 'preview' | 'review'
  /** How many words are misspelled. */
  misspelled: number
  /** Whether invisible characters are shown. */
  invisibles: boolean
}

/** Words of a paragraph. */
export const words = 100

const plain: Scene = {
  paragraphs: 100,
  suggestions: 0,
  furniture: 0,
  misspelled: 0,
  side: 'preview',
  invisibles: false,
}

/** The scenes for which the README makes promises. */
export const scenes = {
  plain,
  invisibles: { ...plain, invisibles: true },
  misspelled: { ...plain, misspelled: 200 },
  reviewed: { ...plain, suggestions: 500, side: 'review' },
  everything: { ...plain, suggestions: 100, furniture: 20 },
  book: { ...plain, paragraphs: 500, suggestions: 100, furniture: 20 },
} as const satisfies Record<string, Scene>

/** Adds the draft of a scene to a library. Returns its id. */
export async function draftOf(scene: Scene, client: DeskClient): Promise<string> {
  const every = scene.misspelled === 0 ? 0 : Math.floor((scene.paragraphs * words) / scene.misspelled)
  const wordAt = (index: number) => (every > 0 && index % every === 0 ? 'harbuor' : 'harbour')
  const body = bodyOfParagraphs(
    Array.from({ length: scene.paragraphs }, (_, paragraph) => line((index) => wordAt(paragraph * words + index))),
  )
  const { id } = await client.call('drafts.create', {
    article: {
      ...emptyArticle('en-GB'),
      headline: 'Very many words',
      dateline: { place: 'Leeds', region: null, country: null, date: '2026-11-20', agency: 'Reuters', text: null },
      body: { ...body, content: await furnished(body.content ?? [], scene.furniture, client) },
    },
  })
  const { doc, edits } = await openDraft(client, id)
  if (scene.suggestions > 0) {
    const { fields, body: accepted } = contentOf(doc)
    startBaseline(doc)
    setLive(doc, { fields, body: Node.fromJSON(proseSchema, withOtherWords(accepted.toJSON(), scene)) })
  }
  for (let place = 0; place < scene.furniture; place += 1) {
    const from = Math.floor((place * scene.paragraphs * words * 8) / scene.furniture) + 10
    const anchor = onText(bodyTextOf(doc), { from, to: from + 30 })
    if (anchor !== null) addComment(doc, actOf('ann'), anchor, 'Who says so? Please name the source.')
  }
  for (const update of edits) await client.call('drafts.append', { id, update })
  return id
}

function line(wordAt: (index: number) => string): string {
  return Array.from({ length: words }, (_, index) => wordAt(index)).join(' ')
}

/** Paragraphs with images, tables and boxes spread evenly among them. */
async function furnished(paragraphs: BodyNode[], count: number, client: DeskClient): Promise<BodyNode[]> {
  if (count === 0) return paragraphs
  const bytes = await photograph(900, 600)
  const { hash, width, height } = await client.call('assets.put', { bytes, name: 'harbour.jpg' })
  const text = (words: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
  const cells = (type: string) => [0, 1, 2, 3].map((column) => ({ type, content: [text(`Column ${column}`)] }))
  const figure: BodyNode = {
    type: 'figure',
    attrs: { asset: hash, width, height, alt: 'The harbour' },
    content: [{ type: 'text', text: 'The harbour in the morning' }],
  }
  const table: BodyNode = {
    type: 'table',
    content: ['tableHeader', 'tableCell', 'tableCell'].map((type) => ({ type: 'tableRow', content: cells(type) })),
  }
  const box: BodyNode = { type: 'factBox', content: [text('Background'), text('What happened before.')] }
  const every = Math.floor(paragraphs.length / count)
  return paragraphs.flatMap((paragraph, index) => (index % every === 1 ? [paragraph, figure, table, box] : [paragraph]))
}

/**
 * The body with as many words replaced as the scene says, spread evenly over its paragraphs of
 * plain text.
 */
function withOtherWords(body: BodyNode, { paragraphs, suggestions }: Scene): BodyNode {
  const perParagraph = suggestions / paragraphs
  let owed = 0
  return {
    ...body,
    content: (body.content ?? []).map((block) => {
      if (block.type !== 'paragraph') return block
      owed += perParagraph
      const due = Math.floor(owed)
      owed -= due
      if (due === 0) return block
      const step = Math.floor(words / due)
      const isOther = (index: number) => index % step === Math.min(7, step - 1) && index < due * step
      return { ...block, content: [{ type: 'text', text: line((index) => (isOther(index) ? 'jetty' : 'harbour')) }] }
    }),
  }
}
