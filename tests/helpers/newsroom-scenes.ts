import * as Y from 'yjs'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from './newsroom.ts'
import { bodyText } from './newsroom-text.ts'
import { openDraft, story } from './story.ts'

/** A newsroom in which Ann files stories whose text is not on Bea's computer. */
export interface Apart {
  readonly newsroom: TestNewsroom
  /** An editor of Sport and Politics. */
  readonly ann: TestDesk
  /** Reads everything and belongs to Sport: stories in Politics are not on her desk. */
  readonly bea: TestDesk
}

export async function newsroomApart(): Promise<Apart> {
  const newsroom = await testNewsroom()
  const ann = await newsroom.desk('Ann', 'editor', ['Sport', 'Politics'])
  const bea = await newsroom.desk('Bea', 'chief', ['Sport'])
  return { newsroom, ann, bea }
}

/** Files a new story to a desk of the newsroom. Returns its id. */
export async function fileStory({ client }: TestDesk, headline: string, desk: string): Promise<string> {
  const { id } = await client.call('drafts.create', { article: story({ headline }, ['Filed.']) })
  await client.call('newsroom.file', { id, desk })
  return id
}

/** Types words at the beginning of a story's text, at a desk. */
export async function typeAt({ client }: TestDesk, id: string, words: string): Promise<void> {
  const { doc, edits } = await openDraft(client, id)
  const line = bodyOf(doc)
    .createTreeWalker((node) => node instanceof Y.XmlText)
    .next().value
  if (line instanceof Y.XmlText) line.insert(0, words)
  for (const update of edits) await client.call('drafts.append', { id, update })
}

/** The text of a story as a desk has it, one line a block. */
export async function textAt({ client }: TestDesk, id: string): Promise<string> {
  return bodyText((await openDraft(client, id)).doc).join('\n')
}

/** An editor and a reporter of Sport, each on a device without a desk of Lede's. */
export interface Devices {
  readonly newsroom: TestNewsroom
  readonly editor: NewsroomClient
  readonly reporter: NewsroomClient
}

export async function newsroomOfDevices(): Promise<Devices> {
  const newsroom = await testNewsroom()
  return {
    newsroom,
    editor: await newsroom.raw('Eda', 'editor'),
    reporter: await newsroom.raw('Rob', 'reporter'),
  }
}

/**
 * The outcome of an edit that a device sends directly, past any desk, to a story that the editor
 * has filed to Sport: "taken", or the code with which it is refused. `begin` writes the story,
 * `write` the edit.
 */
export async function pushed(
  { newsroom, editor }: Devices,
  by: NewsroomClient,
  begin: (draft: Y.Doc) => void,
  write: (draft: Y.Doc) => void,
): Promise<string> {
  const id = crypto.randomUUID()
  const draft = newDraft()
  begin(draft)
  const desk = await newsroom.deskId('Sport')
  const whole = new Uint8Array(Y.encodeStateAsUpdate(draft))
  await editor.call('file', { story: id, desk, act: id, update: whole, schema: schemaVersion })
  const vector = Y.encodeStateVector(draft)
  draft.transact(() => write(draft))
  const update = new Uint8Array(Y.encodeStateAsUpdate(draft, vector))
  return by.call('push', { story: id, update, schema: schemaVersion }).then(
    () => 'taken',
    ({ code }: { code: string }) => code,
  )
}
