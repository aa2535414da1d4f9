import * as Y from 'yjs'
import type { DeskClient, EventData, EventName } from '#shared/api/contract.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { newDraft } from '#shared/article/draft.ts'

/** An article of paragraphs, with the fields that a test is about. */
export function story(fields: Partial<Article> = {}, paragraphs: readonly string[] = []): Article {
  return { ...emptyArticle('en'), body: bodyOfParagraphs(paragraphs), ...fields }
}

/** A draft opened as a window does it: its document, and every edit as an update in `edits`. */
export async function openDraft(
  client: DeskClient,
  id: string,
): Promise<{ doc: Y.Doc; edits: Uint8Array<ArrayBuffer>[] }> {
  const { update } = await client.call('drafts.open', { id })
  const doc = newDraft()
  Y.applyUpdate(doc, update)
  return { doc, edits: editsOf(doc) }
}

/** Every edit of a document from now on, as an update. */
export function editsOf(doc: Y.Doc): Uint8Array<ArrayBuffer>[] {
  const edits: Uint8Array<ArrayBuffer>[] = []
  doc.on('update', (update: Uint8Array) => edits.push(new Uint8Array(update)))
  return edits
}

/** The next event with a name that matches. */
export function nextEvent<Name extends EventName>(
  client: DeskClient,
  name: Name,
  fits: (data: EventData<Name>) => boolean = () => true,
): Promise<EventData<Name>> {
  return new Promise((resolve) => {
    const stop = client.on(name, (data) => {
      if (!fits(data)) return
      stop()
      resolve(data)
    })
  })
}
