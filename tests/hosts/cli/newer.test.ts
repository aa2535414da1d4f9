import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { confSettings } from '#hosts/conf-settings.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/people/act.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'
import { lede } from './run.ts'

let folder: string
let remove: () => void
const data = () => join(folder, 'data')

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

async function withDesk<Result>(work: (client: DeskClient) => Promise<Result>): Promise<Result> {
  const desk = await openDesk({ folder: data(), settings: confSettings(data()), version: '0.0.0-test' })
  try {
    return await work(desk.connect())
  } finally {
    await desk.close()
  }
}

/** A draft written by a newer Lede, with or without a block that this one does not know. */
function newerDraft(hasBlock: boolean): Promise<string> {
  return withDesk(async (client) => {
    const article = story({ headline: 'Ferry', status: 'inReview', publishedAt: '2026-03-18T09:00:00Z' }, ['It sails.'])
    const { id } = await client.call('drafts.create', { article })
    const doc = newDraft()
    Y.applyUpdate(doc, (await client.call('drafts.open', { id })).update)
    const before = Y.encodeStateVector(doc)
    keepVersion(doc, actOf(null), 'named', 'one')
    if (hasBlock) bodyOf(doc).push([new Y.XmlElement('hologram')])
    doc.getMap('draft').set('schemaVersion', 99)
    await client.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
    return id
  })
}

const stateOf = (id: string) =>
  withDesk(async (client) => Buffer.from((await client.call('drafts.open', { id })).update).toString('base64'))

it.each([
  ['a block that this one does not know', true],
  ['nothing that this one does not know', false],
])('a draft in which a newer Lede wrote %s is looked at, and neither changed, checked nor sent out', async (_, has) => {
  const id = await newerDraft(has)
  const before = await stateOf(id)
  const out = ['--out', join(folder, 'out')]
  const refused = [
    ['status', id, 'approved'],
    ['publish', id, '--insist'],
    ['subjects', id, '--add', '04000000'],
    ['conflicts', id],
    ['suggestions', id],
    ['merges', id, '--take-back', '1'],
    ['record', id],
    ['spell', id],
    ['check', id],
    ['origins', id],
    ['diff', `${id}@1`, id],
    ['show', id, '--json'],
    ['send', id, '-o', join(folder, 'ferry.lede')],
    ...['html', 'json', 'docx'].map((format) => ['export', id, '--to', format, ...out, '--insist', '--reason', 'x']),
  ]
  for (const command of refused) {
    const { code, stderr, stdout } = await lede([...command, '--data', data()])
    expect(`${stderr}${stdout}`, command.join(' ')).toContain('written with a newer Lede')
    expect(code).toBe(1)
  }
  expect(await lede(['show', id, '--data', data()])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('It sails.'),
    stderr: expect.stringContaining('written with a newer Lede'),
  })
  for (const command of [['list'], ['status', id], ['log', id], ['versions', id], ['pictures', id]])
    expect(await lede([...command, '--data', data()]), command.join(' ')).toMatchObject({
      code: 0,
      stderr: expect.not.stringContaining('lede: '),
    })
  for (const command of [
    ['find', 'sails'],
    ['replace', 'sails', 'sinks'],
    ['replace', 'sails', 'sinks', '--apply'],
  ]) {
    const isToldApart = has || command.includes('--apply')
    const { stderr, stdout } = await lede([...command, '--data', data()])
    expect(stdout.includes('It [sails]'), command.join(' ')).toBe(!has && command[0] === 'find')
    expect(/newer Lede/.test(stderr), command.join(' ')).toBe(isToldApart)
    if (isToldApart) expect(stderr).toContain(id.slice(0, 12))
  }
  await expect(withDesk((client) => client.call('templates.save', { name: 'Ferry', draft: id }))).rejects.toMatchObject(
    { code: 'draft.notFitting' },
  )
  expect(await stateOf(id)).toBe(before)
})
