import type { Page } from '@playwright/test'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { Daily } from './daily.ts'
import { test as withDesks } from './desks.ts'
import { blocksIn, bodyIn, openDraft, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const lines = ['The ferry sails at noon.', 'The harbour is closed.', 'Nobody was hurt.']

/**
 * Makes a window hear nothing of its desk, nor the desk of it, until the returned function is
 * called. Call before the window starts.
 */
async function slowLine(page: Page): Promise<{ hold(): void; release(): void }> {
  let held: (() => void)[] | null = null
  const pass = (message: () => void) => (held === null ? message() : void held.push(message))
  await page.routeWebSocket(/\/desk$/, (socket) => {
    const desk = socket.connectToServer()
    socket.onMessage((sent) => pass(() => desk.send(sent)))
    desk.onMessage((told) => pass(() => socket.send(told)))
  })
  return {
    hold() {
      held = []
    },
    release() {
      const messages = held ?? []
      held = null
      for (const message of messages) message()
    },
  }
}

/** Types in the first two paragraphs while somebody else, in the same moment, swaps them. */
async function typeAsTheyAreSwapped(writer: Page, other: Page, line: Awaited<ReturnType<typeof slowLine>>) {
  await bodyIn(other).locator('p').nth(0).click()
  line.hold()
  for (const at of [1, 0]) {
    await bodyIn(writer).locator('p').nth(at).click()
    await press(writer, 'End')
    await writer.keyboard.type(' Now')
  }
  await press(other, 'Alt+ArrowDown')
  await saved(other)
  line.release()
}
const swapped = ['The harbour is closed. Now', 'The ferry sails at noon. Now', 'Nobody was hurt.']

test('what is typed in one window as another one moves its paragraph is in it, and typing goes on there', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, lines))
  const line = await slowLine(page)
  await openDraft(page, id)
  const other = await lede.secondWindow()
  await openDraft(other, id)
  await typeAsTheyAreSwapped(page, other, line)
  for (const window of [page, other]) await expect.poll(() => blocksIn(window)).toEqual(swapped)
  await saved(page)
  await page.keyboard.type(', too')
  for (const window of [page, other])
    await expect.poll(async () => (await blocksIn(window))[1]).toMatch(/^The ferry sails at noon\..*, too/)
})

withDesks('so it is of two people who write in one story', async ({ desks: { ann, ben } }) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  const id = await ann.add(story({ headline: 'Ferry' }, lines))
  await (await daily.take(ann)).call('newsroom.file', { id, desk: 'Sport' })
  const bens = await daily.take(ben)
  const line = await slowLine(ben.page)
  await openDraft(ann.page, id)
  await expect(() => bens.call('drafts.open', { id })).toPass()
  await openDraft(ben.page, id)
  await typeAsTheyAreSwapped(ben.page, ann.page, line)
  for (const { page } of [ann, ben]) await expect.poll(() => blocksIn(page)).toEqual(swapped)
  await daily.stop()
})
