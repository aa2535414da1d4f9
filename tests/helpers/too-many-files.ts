/**
 * A desk that reaches the system's limit of open files. Prints one line of JSON: the outcome of
 * each call with no file left, and again with some.
 */
import { closeSync, mkdtempSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '#desk/desk.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { memorySettings } from './desk.ts'
import { drawing, picture } from './images.ts'
import { story } from './story.ts'

const folder = mkdtempSync(join(tmpdir(), 'lede-test-'))
const desk = await openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })
const client = desk.connect()
const kept = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
const { id: template } = await client.call('templates.save', { name: 'Ferry', draft: kept.id })
const known = await client.call('assets.put', { bytes: drawing(picture(4, 4)), name: 'a.png' })
// Another thread starts with the next picture and has to read its codec.
const bytes = drawing(picture(64, 48))

const calls = {
  'a new image': () => client.call('assets.put', { bytes, name: 'b.png' }),
  'an image of the library': () => client.call('assets.read', { hash: known.hash }),
  'the templates': () => client.call('templates.list', {}),
  'a template': () => client.call('templates.start', { id: template }),
  'a template to be kept': () => client.call('templates.save', { name: 'Other', draft: kept.id }),
}

async function told(): Promise<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const [name, call] of Object.entries(calls))
    said[name] = await call().then(
      () => 'done',
      (error: unknown) => {
        const { code, details } = asLedeError(error)
        return `${code} ${details.why ?? ''}`.trim()
      },
    )
  return said
}

const taken: number[] = []
try {
  for (;;) taken.push(openSync('/dev/null', 'r'))
} catch {
  // No file is left.
}
const without = await told()
for (const file of taken) closeSync(file)
const withSome = await told()
await desk.close()
console.log(JSON.stringify({ folder, without, withSome }))
