import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { readerOf } from '#hosts/newsroom.ts'
import { openNewsroom } from '#newsroom/newsroom.ts'
import { openPglite } from '#newsroom/pglite.ts'
import { serveOverHttp } from '#newsroom/server.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { personCalled } from '#tests/helpers/newsroom.ts'
import { openDraft } from '#tests/helpers/story.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { draftOf, scenes } from '../scenes.ts'
import { type EditRatio, launched, openWindow, ratios } from '../typing.ts'

/** How often each of the others presses a key, in ms. */
const everyMs = 200

/**
 * Types in a story of 10,000 words in which two others are typing, and, instead of bare
 * ProseMirror, in the same story outside any newsroom; both in Lede. The newsroom and the desks of
 * the others run in this process.
 */
export async function liveRatio(): Promise<EditRatio> {
  const sql = await openPglite(null)
  const newsroom = await openNewsroom({ sql, name: 'Live', desks: ['News'] })
  const server = await serveOverHttp(newsroom, 0, { readerOf })
  const address = `http://127.0.0.1:${server.port}`
  const [desk] = await sql.query<{ id: string }>('select id from desks')
  const invite = async () =>
    (await newsroom.people.invite({ role: 'editor', desks: [desk?.id ?? ''] }, null, 1)).invitation
  const browser = await launched()
  const alone = await startTestHost()
  const host = await startTestHost()
  const client = await host.client()
  await client.call('settings.write', {
    settings: { ...(await client.call('settings.read', {})), profile: personCalled('Ann') },
  })
  await client.call('newsroom.join', { address, invitation: await invite(), device: 'bench' })
  const id = await draftOf(scenes.plain, client)
  await client.call('newsroom.file', { id, desk: 'News' })
  const others = await Promise.all(
    ['Ben', 'Cy'].map(async (name, index) =>
      typist(name, { address, invitation: await invite(), id, line: index * 20 }),
    ),
  )
  try {
    const lede = await openWindow(browser, host, id, scenes.plain)
    const bare = await openWindow(browser, alone, await draftOf(scenes.plain, await alone.client()), scenes.plain)
    return (await ratios(browser, { lede, bare }, ['letters'])).letters
  } finally {
    for (const stop of others) await stop()
    await server.close()
    await newsroom.close()
    await sql.close()
  }
}

/** Somebody at a desk of their own who types in a line until stopped. */
async function typist(
  name: string,
  { address, invitation, id, line }: { address: string; invitation: string; id: string; line: number },
): Promise<() => Promise<void>> {
  const { folder, remove } = temporaryFolder()
  const desk = await openDesk({ folder, settings: memorySettings({ profile: personCalled(name) }), version: 'bench' })
  const client = desk.connect()
  await client.call('newsroom.join', { address, invitation, device: name })
  await client.call('newsroom.sync', {})
  const { doc, edits } = await openDraft(client, id)
  const lines = [...bodyOf(doc).createTreeWalker((node) => node instanceof Y.XmlText)].filter(
    (node) => node instanceof Y.XmlText,
  )
  const timer = setInterval(() => {
    lines[line]?.insert(0, 'x')
    for (const update of edits.splice(0)) void client.call('drafts.append', { id, update })
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await desk.close()
    remove()
  }
}
