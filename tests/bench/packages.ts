import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { onText } from '#shared/review/comments/anchor.ts'
import { addComment } from '#shared/review/comments/comments.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { actOf } from '#shared/review/people/act.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { copy } from './copy.ts'
import { p95 } from './times.ts'

/** The cost of handing over a story as a file. */
export interface PackageCosts {
  /**
   * The package of a story of 1,000 words with 200 changes and 20 comments, without assets, in
   * bytes.
   */
  readonly bytes: number
  /** Milliseconds to open it and merge it into a draft edited meanwhile, p95. */
  readonly opened: number
  readonly runs: number
}

const words = 1_000
const changes = 200
const comments = 20
const runs = 20

/** Hands over a story from one desk to another, with edits in both, several times. */
export async function packageCosts(): Promise<PackageCosts> {
  const times: number[] = []
  let bytes = 0
  for (let run = 0; run < runs; run += 1) {
    const [ann, ben] = [await temporaryDesk(), await temporaryDesk()]
    const [hers, his] = [ann.desk.connect(), ben.desk.connect()]
    const text = Array.from({ length: 20 }, (_, index) => `${copy(words / 20, index + 1).join(' ')}.`)
    const { id } = await hers.call('drafts.create', { article: story({ headline: 'Ferry aground' }, text) })
    await his.call('packages.open', { bytes: (await hers.call('packages.write', { id })).bytes })
    await review(hers, id, 'ann', changes, comments)
    await review(his, id, 'ben', changes / 4, 0)
    const sent = (await hers.call('packages.write', { id, note: 'Please check.' })).bytes
    const start = performance.now()
    await his.call('packages.open', { bytes: sent })
    times.push(performance.now() - start)
    bytes = Math.max(bytes, sent.length)
    await ann.close()
    await ben.close()
  }
  return { bytes, opened: p95(times), runs }
}

/** Suggests words all over a draft and comments on some of them. */
async function review(client: DeskClient, id: string, by: string, edits: number, remarks: number): Promise<void> {
  const { doc, edits: updates } = await openDraft(client, id)
  startBaseline(doc)
  const paragraphs = bodyOf(doc).length
  for (let edit = 0; edit < edits; edit += 1) {
    const paragraph = bodyOf(doc).get(edit % paragraphs)
    const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (!(line instanceof Y.XmlText)) continue
    const at = 17 * Math.floor(edit / paragraphs)
    for (const [index, letter] of [...`${by}${edit} `].entries()) line.insert(at + index, letter)
  }
  for (let remark = 0; remark < remarks; remark += 1) {
    const anchor = onText(bodyTextOf(doc), { from: 10 + 50 * remark, to: 30 + 50 * remark })
    if (anchor !== null) addComment(doc, actOf(by), anchor, 'Who says so? Please name the source, or leave it out.')
  }
  for (const update of updates) await client.call('drafts.append', { id, update })
}
