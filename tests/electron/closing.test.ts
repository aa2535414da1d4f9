import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeWhenSaved, setUpClosing } from '../../electron/closing.ts'
import { loadShellTexts, shellTexts } from '../../electron/shell-texts.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  setUpClosing()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

await loadShellTexts('de')

function openWindow() {
  const window = new electron.BrowserWindow({})
  window.contents.mainFrame.url = 'app://lede/index.html'
  const onStay = vi.fn()
  closeWhenSaved(window as never, () => shellTexts('de'), onStay)
  const saved = () => electron.fromPage(window.contents, 'window.mayClose', [])
  const keeps = (isKept: boolean) => electron.fromPage(window.contents, 'window.keeps', [isKept])
  return { window, saved, keeps, onStay }
}

test('a window closes when its page says that everything is saved, and is asked once', async () => {
  const { window, saved } = openWindow()
  window.close()
  window.close()
  expect(window.contents.sent).toEqual([{ channel: 'window.closing', data: [] }])
  expect(window.isDestroyed()).toBe(false)
  await saved()
  expect(window.isDestroyed()).toBe(true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(electron.shown).toEqual([])
})

test('where it takes long the person is asked, in the interface’s language; the edits’ arrival takes the question away', async () => {
  const { window, saved } = openWindow()
  window.close()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(electron.shown[0]?.options).toMatchObject({
    message: shellTexts('de')['closing.message'],
    cancelId: 0,
    defaultId: 0,
  })
  expect(window.isDestroyed()).toBe(false)
  await saved()
  expect(window.isDestroyed()).toBe(true)
})

test.each([
  [true, 'closing.kept', 'closing.close'],
  [false, 'closing.lost', 'closing.discard'],
] as const)('the question says whether closing loses what is not saved: %j', async (isKept, detail, close) => {
  const { window, keeps, onStay } = openWindow()
  window.close()
  await keeps(isKept)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(electron.shown[0]?.options).toMatchObject({
    detail: shellTexts('de')[detail],
    buttons: [shellTexts('de')['closing.stay'], shellTexts('de')[close]],
  })
  expect(window.isDestroyed()).toBe(false)
  expect(onStay).not.toHaveBeenCalled()
})

test('whoever goes on writing is given a desk', async () => {
  const { window, onStay } = openWindow()
  electron.answers.message.push(0)
  window.close()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(onStay).toHaveBeenCalledOnce()
})

test('a person who goes on writing keeps the window, and is asked anew the next time', async () => {
  const { window, saved } = openWindow()
  electron.answers.message.push(0)
  window.close()
  await vi.advanceTimersByTimeAsync(3_000)
  // An answer that comes after that closes nothing under the person's hands.
  await saved()
  expect(window.isDestroyed()).toBe(false)

  window.close()
  expect(window.contents.sent).toHaveLength(2)
  await saved()
  expect(window.isDestroyed()).toBe(true)
})

test('a person may close and lose what is not saved', async () => {
  const { window } = openWindow()
  electron.answers.message.push(1)
  window.close()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(window.isDestroyed()).toBe(true)
})

test('a quit that waited goes on; one that was called off stays off', async () => {
  const first = openWindow()
  electron.answers.message.push(0)
  electron.app.quit()
  await vi.advanceTimersByTimeAsync(3_000)
  first.window.close()
  await first.saved()
  expect(electron.state.exitCode).toBe(null)

  const second = openWindow()
  electron.app.quit()
  await second.saved()
  expect(electron.state.exitCode).toBe(0)
})

test('a page that died holds nothing back', () => {
  const { window } = openWindow()
  window.close()
  window.contents.crash()
  expect(window.isDestroyed()).toBe(true)
})

test('nobody closes a window that was not asked', async () => {
  const { window, saved } = openWindow()
  await saved()
  expect(window.isDestroyed()).toBe(false)
})
