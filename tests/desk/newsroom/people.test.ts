import { expect, it } from 'vitest'
import type { Welcome } from '#shared/newsroom/contract.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { type TestDesk, testNewsroom } from '#tests/helpers/newsroom.ts'

const namesAt = async (desk: TestDesk) =>
  (await desk.client.call('newsroom.read', {})).joined?.people.map(({ name }) => name) ?? []

it('tells who has come, however many are there already, and all of it to an earlier Lede', async () => {
  const newsroom = await testNewsroom()
  const ann = await newsroom.desk('Ann', 'administrator', ['Sport'])
  const heard: Welcome[] = []
  await newsroom.raw('Earlier', 'reporter', ['Sport'], { changed: (welcome) => void heard.push(welcome) })
  await eventually(async () => expect(await namesAt(ann)).toHaveLength(2))
  const told = (name: string) =>
    ann.carried.filter((message) => JSON.stringify(message).startsWith(`{"event":"${name}"`)).length
  const changed = told('changed')
  const names = Array.from({ length: 12 }, (_, index) => `Guest ${index}`)
  await Promise.all(names.map((name) => newsroom.raw(name.replace(' ', ''))))
  await eventually(async () => expect((await namesAt(ann)).length).toBe(names.length + 2))
  expect(told('changed')).toBe(changed)
  // Nobody is announced twice, and those who come at once are announced together.
  const people = ann.carried.flatMap((message) =>
    /^{"event":"people"/.test(JSON.stringify(message)) ? JSON.stringify(message).match(/"initials"/g) : [],
  )
  expect(people).toHaveLength(names.length + 1)
  // Changes of another person's rights do not concern her.
  const { me } = (await ann.client.call('newsroom.read', {})).joined ?? {}
  await ann.client.call('newsroom.appoint', { person: 'Guest3', role: 'chief', desks: ['Sport'] })
  expect((await ann.client.call('newsroom.read', {})).joined?.me).toEqual(me)
  expect(told('changed')).toBe(changed)
  // An earlier Lede, which takes all or nothing, has all of it, too.
  expect(heard.at(-1)?.people).toHaveLength(names.length + 2)
  await newsroom.close()
})
