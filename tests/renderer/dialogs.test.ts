import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync('renderer/**/*.tsx', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const isShared = (text: string) => /import \{[^}]*\bDialog\b[^}]*\} from '(#renderer\/ui|\.)\/dialog\.tsx'/.test(text)

/**
 * Everything that opens over the window is the shared dialog, which Ctrl+Enter confirms, except the
 * list in which Enter chooses.
 */
const ofTheirOwn = ['renderer/features/palette/quick-pick.tsx', 'renderer/ui/dialog.tsx']

test('every dialog is the shared one, and leaves its confirming key to it', () => {
  const own = files.filter((path) => /\bModalOverlay\b/.test(textOf(path)))
  expect(own.toSorted()).toEqual(ofTheirOwn)
  const dialogs = files.filter((path) => isShared(textOf(path)))
  expect(dialogs.length).toBeGreaterThan(20)
  for (const path of dialogs) {
    expect(textOf(path), path).toMatch(/\sconfirm=\{/)
    expect(textOf(path), path).not.toMatch(/key === 'Enter' && \(/)
    expect(textOf(path), path).not.toMatch(/kind="primary"[^>]*type="submit"/)
  }
})
