import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { draftOf, newDraft } from '#shared/article/draft.ts'
import { onText } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { compare } from '#shared/review/index.ts'
import { actOf } from '#shared/review/people/act.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { setLive, startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { contentAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { copy } from './copy.ts'
import { p95 } from './times.ts'

/**
 * The cost of a story of 10,000 words with 1,000 suggestions of three people, 300 comments and 50
 * versions, p95 in milliseconds.
 */
export interface ReviewedStoryTimes {
  /** Until a newly started desk returns it. */
  readonly opened: number
  /** Until its timeline has all versions and the difference of the last two. */
  readonly timeline: number
}

const runs = 11
const authors = ['ann', 'ben', 'cleo'] as const
const versions = 50
const changesOfVersion = 20
const comments = 300

/** Opens such a story, each time with a new desk. */
export async function reviewedStoryTimes(): Promise<ReviewedStoryTimes> {
  const { folder, remove } = temporaryFolder()
  const options = { folder, settings: memorySettings(), version: '0.0.0-bench' }
  const first = await openDesk(options)
  const { id } = await first.connect().call('drafts.create', { article: story({ headline: 'Ferry aground' }) })
  await first.connect().call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(reviewedStory())) })
  await first.close()
  const times: { opened: number; timeline: number }[] = []
  for (let run = 0; run < runs; run += 1) {
    const desk = await openDesk(options)
    const client = desk.connect()
    const start = performance.now()
    const { update } = await client.call('drafts.open', { id })
    const opened = performance.now()
    const draft = newDraft()
    Y.applyUpdate(draft, update)
    const begun = performance.now()
    await client.call('versions.timeline', { id })
    const [last, before] = versionsOf(draft).toReversed()
    if (last && before) compare(contentAt(draft, before.snapshot), contentAt(draft, last.snapshot))
    times.push({ opened: opened - start, timeline: performance.now() - begun })
    await desk.close()
  }
  remove()
  return { opened: p95(times.map(({ opened }) => opened)), timeline: p95(times.map(({ timeline }) => timeline)) }
}

/** The story: each version adds the changes of one more person. */
export function reviewedStory(): Y.Doc {
  const lines = Array.from({ length: 200 }, (_, index) => `${copy(50, index + 1).join(' ')}.`)
  const draft = draftOf(story({ headline: 'Ferry aground' }, lines))
  startBaseline(draft)
  for (let version = 0; version < versions; version += 1) {
    const by = authors[version % authors.length] ?? authors[0]
    const window = newDraft()
    Y.applyUpdate(window, Y.encodeStateAsUpdate(draft))
    signDraft(window, { id: by, name: by, initials: by.slice(0, 1), colour: 'blue', role: 'editor' })
    const live = contentOf(window)
    setLive(window, { ...live, body: withChanges(live.body, version, by) })
    const body = bodyTextOf(window)
    for (let remark = 0; remark < comments / versions; remark += 1) {
      const from = 300 * ((version + 31 * remark) % 200) + 20
      const anchor = onText(body, { from, to: from + 20 })
      if (anchor) addComment(window, actOf(by), anchor, 'Who says so? Please name the source, or leave it out.')
    }
    keepVersion(window, actOf(by), 'named', `Version ${version}`)
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(window))
  }
  return draft
}

/** A body with one more word in some paragraphs, where none was added before. */
function withChanges(body: Node, version: number, by: string): Node {
  const lines = body.children.map((line, index) => {
    if (index % (body.childCount / changesOfVersion) !== version % 10) return line
    const words = line.textContent.split(' ')
    return proseSchema.node(
      'paragraph',
      null,
      proseSchema.text(words.toSpliced(9 * (1 + Math.floor(version / 10)), 0, `${by}${version}`).join(' ')),
    )
  })
  return proseSchema.node('doc', null, lines)
}
