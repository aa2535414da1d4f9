import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Page, WebSocket } from '@playwright/test'
import { hostFile } from '#hosts/installation.ts'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import { protocolVersion } from '#shared/api/protocol.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import {
  articleOf,
  blocksIn,
  bodyIn,
  lineIn,
  lookOut,
  newArticle,
  openDraft,
  press,
  reload,
  saved,
  start,
  undoUntil,
} from './editing.ts'
import { expect, test as single } from './fixture.ts'

type Serve = (folder: string) => Promise<{ url: string; kill: () => Promise<void> }>

/** `test` with `lede serve`, which ends with its test. */
const test = single.extend<{ serve: Serve }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern.
  serve: async ({}, use) => {
    const started: ChildProcess[] = []
    await use(async (folder) => {
      const child = served(folder)
      started.push(child)
      const [line]: unknown[] = await once(child.stdout, 'data')
      return { url: String(line).trim(), kill: () => killed(child) }
    })
    for (const child of started) await killed(child)
  },
})

test.use({ beginsItself: true })

/**
 * `lede serve` in a process group of its own, so that it can be killed with everything it started.
 */
function served(folder: string) {
  const guard = new URL('../helpers/end-with-parent.ts', import.meta.url).href
  return spawn(process.execPath, ['--import', guard, hostFile('cli'), 'serve', '--data', folder], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGKILL')
  await ended
}

test('a window opens one connection to the desk, asks for its draft once and works over it', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Harbour' }, ['One.']))
  await openDraft(page, id)
  const connections: WebSocket[] = []
  const calls: unknown[] = []
  page.on('websocket', (connection) => {
    connections.push(connection)
    connection.on('framesent', ({ payload }) => calls.push(decodeFrame(Buffer.from(payload))))
  })
  await reload(page)
  await bodyIn(page).getByText('One.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Two.')
  await saved(page)
  expect((await articleOf(lede, id)).bodyText).toContain('One. Two.')
  expect(connections).toHaveLength(1)
  expect(calls.slice(0, 2)).toEqual([
    { id: 1, protocol: protocolVersion, call: 'desk.info', args: {} },
    { id: 2, call: 'drafts.open', args: { id } },
  ])
  expect(calls.filter((call) => Object(call).call === 'drafts.open')).toHaveLength(1)
})

test('the desk dies while somebody writes: said, kept, stored by the next desk', async ({ lede }) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Crash' }, ['Before. ']))
  await openDraft(page, id)
  await bodyIn(page).getByText('Before.').click()
  await press(page, 'End')
  const pid = host.deskPid()
  const away = await lookOut(page, 'The desk is away.')
  const typing = page.keyboard.type('Written while the desk was away, letter by letter.', { delay: 10 })
  process.kill(pid, 'SIGKILL')
  await away()
  await typing
  await expect(bodyIn(page)).toContainText('letter by letter.')
  await expect(page.getByText('The desk is away.')).toBeHidden()
  await saved(page)
  expect(host.deskPid()).not.toBe(pid)
  expect((await articleOf(lede, id)).bodyText).toContain('Written while the desk was away, letter by letter.')
})

test('a window of an earlier Lede says so once another desk has started, and keeps what is typed until it is reloaded', async ({
  lede,
}) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Update' }, ['One.']))
  let older = 0
  await page.routeWebSocket(/\/desk$/, (socket) => {
    const desk = socket.connectToServer()
    socket.onMessage((sent) => {
      const frame = decodeFrame(Buffer.from(sent))
      const isFirst = typeof frame === 'object' && frame !== null && 'protocol' in frame
      desk.send(isFirst ? Buffer.from(encodeFrame({ ...frame, protocol: protocolVersion + older })) : sent)
    })
  })
  await openDraft(page, id)
  await bodyIn(page).getByText('One.').click()
  await press(page, 'End')
  older = -1
  process.kill(host.deskPid(), 'SIGKILL')
  const said = page.getByRole('alert').filter({ hasText: 'This window is of an earlier Lede' })
  await expect(said).toBeVisible()
  await page.keyboard.type(' Two.')
  older = 1
  await expect(page.getByRole('alert').filter({ hasText: 'This window is of a newer Lede' })).toBeVisible()
  older = -1
  await expect(said).toBeVisible()
  older = 0
  await said.getByRole('button', { name: 'Reload the window' }).click()
  await expect(said).toBeHidden()
  await expect(bodyIn(page)).toContainText('One. Two.')
  await saved(page)
  expect((await articleOf(lede, id)).bodyText).toContain('One. Two.')
})

test('the indicator says what is not on disk, and why', async ({ lede }) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Indicator' }, ['One.']))
  await openDraft(page, id)
  await saved(page)
  // Stopped but not dead: it keeps the connection and answers nothing.
  process.kill(host.deskPid(), 'SIGSTOP')
  await bodyIn(page).getByText('One.').click()
  await page.keyboard.type('!')
  await expect(page.getByRole('button', { name: 'Saving …' })).toBeVisible()
  process.kill(host.deskPid(), 'SIGCONT')
  await saved(page)
})

test('the key that other programs save with says that everything is on disk already', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Harbour' }, ['One.']))
  await openDraft(page, id)
  await bodyIn(page).focus()
  await page.keyboard.type('Ships. ')
  await page.keyboard.press('Control+s')
  const news = page.getByText('Lede saves while you write.')
  await expect(news).toBeVisible()
  expect((await articleOf(lede, id)).bodyText).toContain('Ships. One.')
  await page.keyboard.press('Control+s')
  await expect(news).toHaveCount(1)
  await expect(bodyIn(page)).toBeFocused()
})

test('the window is named after its draft', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Harbour' }, ['One.']))
  await start(page)
  await expect(page).toHaveTitle('Lede')
  await openDraft(page, id)
  await expect(page).toHaveTitle('Harbour – Lede')
  await lineIn(page, 'Headline').fill('Harbour reopens')
  await expect(page).toHaveTitle('Harbour reopens – Lede')
  await page.keyboard.press('Control+Alt+w')
  await expect(page).toHaveTitle('Lede')
})

test('a draft that goes to the bin elsewhere is said not to be saved', async ({ lede }) => {
  const { page, host } = lede
  const id = await lede.add(story({ headline: 'Binned' }, ['One.']))
  await openDraft(page, id)
  await saved(page)
  const client = await host.client()
  await client.call('drafts.bin', { ids: [id] })
  await bodyIn(page).getByText('One.').click()
  await page.keyboard.type('!')
  const told = page.getByRole('button', { name: 'Not saved' }).or(page.getByText('This draft is in the bin.')).first()
  await expect(told).toBeVisible()
  await expect(bodyIn(page)).toContainText('!')
})

test('two windows on one draft merge what is written in both', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Merge' }, ['First paragraph.', 'Second paragraph.']))
  await openDraft(page, id)
  const other = await lede.secondWindow()
  await openDraft(other, id)
  await bodyIn(page).getByText('First paragraph.').click()
  await press(page, 'End')
  await bodyIn(other).getByText('Second paragraph.').click()
  await press(other, 'End')
  await Promise.all([
    page.keyboard.type(' Written here.', { delay: 15 }),
    other.keyboard.type(' Written there.', { delay: 15 }),
  ])
  const merged = ['First paragraph. Written here.', 'Second paragraph. Written there.']
  await expect.poll(() => blocksIn(page)).toEqual(merged)
  await expect.poll(() => blocksIn(other)).toEqual(merged)
  // Undo takes back what was written here, but not what came from the other window.
  await undoUntil(page, async () => (await blocksIn(page))[0] === 'First paragraph.')
  await expect.poll(() => blocksIn(other)).toEqual(['First paragraph.', 'Second paragraph. Written there.'])
  await lineIn(other, 'Kicker').fill('Side by side')
  await expect(lineIn(page, 'Kicker')).toHaveValue('Side by side')
})

test('everything is killed in mid-sentence: every acknowledged edit is there at the next start', async ({
  page,
  serve,
}) => {
  const { folder, remove } = temporaryFolder()
  const first = await serve(folder)
  await page.goto(first.url)
  const id = await newArticle(page)
  await page.keyboard.type('Killed')
  await bodyIn(page).focus()
  await followSaved(page)
  const typing = page.keyboard.type('A sentence that will not be finished before the end comes. '.repeat(6), {
    delay: 8,
  })
  await expect.poll(() => savedText(page).then((text) => text.length)).toBeGreaterThan(60)
  await first.kill()
  await typing
  const acknowledged = await savedText(page)
  await page.goto('about:blank')

  const second = await serve(folder)
  await page.goto(second.url)
  await openDraft(page, id)
  await expect(lineIn(page, 'Headline')).toHaveValue('Killed')
  const [kept = ''] = await blocksIn(page)
  expect(kept.startsWith(acknowledged)).toBe(true)
  await second.kill()
  remove()
})

/** Records in the page the text of the body whenever the indicator changes to saved. */
async function followSaved(page: Page): Promise<void> {
  await page.evaluate(() => {
    const indicator = document.querySelector('[data-save]')
    const body = document.querySelector('.ProseMirror')
    const note = () => {
      if (indicator?.getAttribute('data-save') === 'saved' && body) {
        document.documentElement.dataset.savedText = body.textContent ?? ''
      }
    }
    if (indicator) new MutationObserver(note).observe(indicator, { attributes: true })
    note()
  })
}

function savedText(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset.savedText ?? '')
}
