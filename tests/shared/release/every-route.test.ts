import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '#hosts/installation.ts'

/** Code that writes a status or an announcement without asking what holds the story. */
const unasked = {
  changeStatus: 'review/workflow/workflow.ts',
  announce: 'review/workflow/after-publication.ts',
  logOverride: 'release/insist.ts',
}

/**
 * The permitted callers: what asks first, the log of what leaves, and the copy of a story sent for
 * review, which nothing holds.
 */
const known = ['electron/desk/override.ts: logOverride', 'electron/desk/package/sign-package.ts: changeStatus']

it('every way to another status, and every announcement, leads by what holds the story', () => {
  const found = globSync('{electron,renderer}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8')
    return Object.entries(unasked).flatMap(([name, home]) =>
      text.includes(home) && new RegExp(`[{,\\s]${name}[,\\s}(]`).test(text) ? `${file}: ${name}` : [],
    )
  })
  expect(found.sort()).toEqual(known)
})
