import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { memorySettings, temporaryDesk, temporaryFolder } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { withFailingFile } from '#tests/helpers/failing-files.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { isLong } from '#tests/helpers/long.ts'
import { story } from '#tests/helpers/story.ts'
import { expectNothingUncaught } from '#tests/helpers/uncaught.ts'

/** What systems answer: one that nothing in Lede knows by name, and what befalls people most. */
const codes = isLong
  ? ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EXDEV', 'ENAMETOOLONG']
  : ['EIO', 'ENOSPC']

/** What a start must not take for damage; a file that the system says is not there is gone. */
const notGone = codes.filter((code) => code !== 'ENOENT')

/** Of the operations of a whole start one in so many is tried. */
const every = isLong ? 1 : 9

expectNothingUncaught()

/** What came of some work: 'done', or the code of its error. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => asLedeError(error).code,
  )

/**
 * The outcomes of work in a folder as each of its operations on files fails once, or one in
 * `every`.
 */
async function outcomes(folder: string, code: string, work: () => Promise<unknown>, every = 1): Promise<string[]> {
  const found: string[] = []
  for (let at = codes.indexOf(code) % every; ; at += every) {
    const { operations, result } = await withFailingFile(folder, { at, code }, () => outcome(work()))
    if (operations <= at) return found
    found.push(result)
  }
}

const dictionary = { tag: 'fo', affixes: Buffer.from('SET UTF-8\n'), words: Buffer.from('1\nferja\n') }

/** Calls that read and write files beside the library; each can be made any number of times. */
async function callsOn(client: DeskClient): Promise<Record<string, () => Promise<unknown>>> {
  const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
  const { id: template } = await client.call('templates.save', { name: 'Ferry', draft: id })
  const { hash } = await client.call('assets.put', { bytes: drawing(picture(8, 6)), name: 'a.png' })
  await client.call('dictionaries.put', dictionary)
  const { text: rules } = await client.call('rules.read', {})
  let number = 0
  const next = () => {
    number += 1
    return number
  }
  const otherRules = () => rules.replace(/"why": "[^"]*"/, `"why": "${next()}"`)
  let before = rules
  return {
    'rules.write': async () => {
      const after = otherRules()
      await client.call('rules.write', { before, after })
      before = after
    },
    'templates.list': () => client.call('templates.list', {}),
    'templates.save': () => client.call('templates.save', { name: 'Other', draft: id }),
    'templates.rename': () => client.call('templates.rename', { id: template, name: 'Boat' }),
    'templates.start': () => client.call('templates.start', { id: template }),
    'templates.delete': () => client.call('templates.delete', { id: crypto.randomUUID() }),
    'assets.put': () => client.call('assets.put', { bytes: drawing(picture(9 + next(), 4)), name: 'b.png' }),
    'assets.read': () => client.call('assets.read', { hash }),
    'packages.write': () => client.call('packages.write', { id, originals: true }),
    'dictionaries.list': () => client.call('dictionaries.list', {}),
    'dictionaries.read': () => client.call('dictionaries.read', { tag: 'fo' }),
    'dictionaries.put': () => client.call('dictionaries.put', dictionary),
    'dictionaries.remove': () => client.call('dictionaries.remove', { tag: 'de' }),
    'damage.list': () => client.call('damage.list', {}),
    'damage.read': () => client.call('damage.read', { upTo: Date.now() }),
    'archives.write': () =>
      client.call('archives.write', { upload: crypto.randomUUID(), path: 'a/b.xml', at: 0, bytes: new Uint8Array(5) }),
    'archives.forget': () => client.call('archives.forget', {}),
  }
}

describe('whichever operation on a file the system refuses', () => {
  it.each(codes)('a call says so in words, and works again (%s)', async (code) => {
    const { desk, folder, close } = await temporaryDesk()
    const calls = await callsOn(desk.connect())
    for (const [name, call] of Object.entries(calls)) {
      const found = await outcomes(folder, code, call)
      expect(found, name).not.toContain('internal')
      expect(await outcome(call()), name).toBe('done')
    }
    await close()
  })

  it.each(notGone)('a library is opened, or left as it is; nothing is taken for damaged or lost (%s)', async (code) => {
    const { folder: root, remove } = temporaryFolder()
    const whole = join(root, 'whole')
    const open = (folder: string) => openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })
    const made = await open(whole)
    await callsOn(made.connect())
    // As after a kill, where more is looked at, and as it was closed.
    cpSync(whole, join(root, 'killed'), { recursive: true })
    await made.close()
    for (const [place, from] of [whole, join(root, 'killed')].entries()) {
      const tried = join(root, `tried-${place}`)
      const found = await outcomes(
        tried,
        code,
        async () => {
          rmSync(tried, { recursive: true, force: true })
          cpSync(from, tried, { recursive: true })
          const attempt = open(tried)
          await attempt.then(
            (desk) => desk.close(),
            () => {},
          )
          const again = await open(tried)
          const client = again.connect()
          expect(await client.call('damage.list', {})).toEqual([])
          expect((await client.call('drafts.list', {})).total).toBe(1)
          expect(await client.call('templates.list', {})).toHaveLength(1)
          await again.close()
          await attempt
        },
        every,
      )
      expect(found).not.toContain('internal')
    }
    remove()
  })
})

it('an archive whose progress cannot be written down fails in words, and the desk goes on', async () => {
  const { desk, folder, close } = await temporaryDesk()
  const client = desk.connect()
  const upload = crypto.randomUUID()
  const bytes = Buffer.from('---\ntitle: Ferry\n---\nIt sails.\n')
  const ended = async () => {
    await eventually(async () => {
      const { archive } = await client.call('archives.standing', {})
      expect(archive?.phase).not.toBe('reading')
    })
    const { archive } = await client.call('archives.standing', {})
    return archive?.error?.code ?? archive?.phase
  }
  for (let at = 0; ; at += 1) {
    await client.call('archives.write', { upload, path: 'content/ferry.md', at: 0, bytes })
    const { operations, result } = await withFailingFile(folder, { at, code: 'ENOSPC' }, async () => {
      const begun = await outcome(client.call('archives.begin', { upload, name: 'site' }))
      return begun === 'done' ? ended() : begun
    })
    if (operations <= at) break
    expect(['done', 'file.unreadable', 'file.unwritable', 'store.full']).toContain(result)
  }
  expect((await client.call('drafts.list', {})).total).toBe(1)
  await close()
})
