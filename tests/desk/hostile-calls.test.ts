import { afterAll, beforeAll, it } from 'vitest'
import { type CallName, contract, type DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { keysOf } from '#shared/keys-of.ts'
import { hostileArgs, type Known, schemaOf } from '#tests/helpers/hostile-args.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { isLong } from '#tests/helpers/long.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { generator } from '#tests/helpers/random.ts'
import { story } from '#tests/helpers/story.ts'
import { expectNothingUncaught } from '#tests/helpers/uncaught.ts'

const seed = Number(process.env.LEDE_SEED ?? 17)
const cases = Number(process.env.LEDE_CASES ?? (isLong ? 2_000 : 16))

let newsroom: TestNewsroom
let desk: TestDesk
expectNothingUncaught()
beforeAll(async () => {
  newsroom = await testNewsroom()
  desk = await newsroom.desk('Ann', 'administrator', ['Sport'])
})
afterAll(() => newsroom.close())

/** A draft, an image and the like, which calls can name. */
async function known(client: DeskClient): Promise<Known> {
  const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['It sails.']) })
  const { hash } = await client.call('assets.put', { bytes: drawing(picture(4, 4)), name: 'a.png' })
  const { id: template } = await client.call('templates.save', { name: 'Ferry', draft: id })
  const { bytes } = await client.call('packages.write', { id })
  const { kept } = await client.call('packages.read', { bytes })
  const { text } = await client.call('rules.read', {})
  const { article } = await client.call('drafts.article', { id })
  await client.call('newsroom.file', { id, desk: 'Sport' }).catch(() => {})
  return {
    id: [id, template],
    draft: [id],
    except: [id],
    hash: [hash],
    asset: [hash],
    text: [text],
    before: [text],
    after: [text, text.replace('"on": true', '"on": false')],
    vector: [new Uint8Array([0])],
    kept: [kept],
    desk: ['Sport', await newsroom.deskId('Sport')],
    settings: [await client.call('settings.read', {})],
    pattern: ['a', '(', '(a+)+$', '\ud800', '^'],
    bytes: [bytes, drawing(picture(4, 4)), new TextEncoder().encode('LONDON, Nov 30 (Reuters) - The ferry sails.')],
    article: [article],
  }
}

// Whoever has left has no newsroom, and whoever joins again is somebody else.
const last: readonly CallName[] = ['newsroom.leave', 'newsroom.join']
const calls = [...keysOf(contract).filter((name) => !last.includes(name)), ...last]

it.each(calls)('%s answers whatever it is asked in words', async (name) => {
  const client = desk.connect()
  const call = client.call as (called: CallName, args: unknown) => Promise<unknown>
  const things = await known(client)
  const random = generator(seed)
  const schema = schemaOf(name)
  for (let number = 0; number < cases; number += 1) {
    const args = hostileArgs(schema, random, things)
    const error = await call(name, args).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    const isTold = error === null || (error instanceof LedeError && error.code !== 'internal')
    if (!isTold)
      throw new Error(`case ${number} of seed ${seed}: ${JSON.stringify(args).slice(0, 2_000)}`, { cause: error })
  }
  client.close()
})
