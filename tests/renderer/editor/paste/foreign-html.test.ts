import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '#hosts/installation.ts'

/** Everything that makes a browser parse HTML into a tree. */
const parses =
  /\bDOMParser\(\)|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|createContextualFragment|parseFromString|setHTML(?:Unsafe)?\(|document\.write|dangerouslySetInnerHTML/

it('HTML of others is parsed in one place of the window; its picture and the page of the preview are its own', () => {
  const sources = ['renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  )
  const parsing = sources.filter((path) => parses.test(readFileSync(join(root, path), 'utf8')))
  expect(parsing.toSorted()).toEqual([
    'renderer/editor/paste/foreign-html.ts',
    'renderer/features/preview/preview.tsx',
    'renderer/first-paint/window-snapshot.ts',
  ])
})
