import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { setUpPdf } from '../../electron/pdf.ts'
import * as electron from './double/electron.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  setUpPdf()
})

function openPage(): electron.WebContents {
  const { contents } = new electron.BrowserWindow({})
  contents.mainFrame.url = 'app://lede/index.html'
  return contents
}

test('what the window would print is saved where the person says, and nowhere where they do not', async () => {
  const path = join(temporaryFolder(), 'flood.pdf')
  electron.answers.save.push(path, null)
  const page = openPage()
  expect(await electron.fromPage(page, 'files.savePdf', ['flood.pdf'])).toEqual({ value: true })
  expect(readFileSync(path, 'utf8')).toBe('%PDF A4')
  expect(await electron.fromPage(page, 'files.savePdf', ['flood.pdf'])).toEqual({ value: false })
})

test('the paper is that of the country', async () => {
  const path = join(temporaryFolder(), 'flood.pdf')
  electron.state.languages = ['en-US']
  electron.answers.save.push(path)
  await electron.fromPage(openPage(), 'files.savePdf', ['flood.pdf'])
  expect(readFileSync(path, 'utf8')).toBe('%PDF Letter')
})

test('a PDF that cannot be written says why', async () => {
  electron.answers.save.push(join(temporaryFolder(), 'absent', 'flood.pdf'))
  expect(await electron.fromPage(openPage(), 'files.savePdf', ['flood.pdf'])).toEqual({
    error: { code: 'file.unwritable', details: expect.objectContaining({ why: 'ENOENT' }) },
  })
})

test.each([['../flood.pdf'], ['flood.html'], ['flood.pdf.exe'], ['.pdf/x'], ['C:x.pdf'], [''], [7]])(
  '%j is no name for a PDF: no dialog is shown',
  async (name) => {
    const answer = await electron.fromPage(openPage(), 'files.savePdf', [name])
    expect(answer).toEqual({ error: { code: 'call.invalid', details: expect.anything() } })
    expect(electron.shown).toEqual([])
  },
)
