import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { templateOf } from '#shared/article/template.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { story } from '#tests/helpers/story.ts'

const good = templateOf('Weather', story({ headline: 'Flood' }))
const id = '6f1c9a34-1111-4222-8333-444455556666'

test.each([
  ['a newer template', { ...good, format: 'lede-template/2' }, 'template.newer', 'Weather'],
  ['a newer article', { ...good, article: { ...good.article, format: 'lede-article/9' } }, 'template.newer', 'Weather'],
  [
    'elements that are not known',
    { ...good, article: { ...good.article, body: { type: 'doc', content: [{ type: 'hologram' }] } } },
    'template.newer',
    'Weather',
  ],
  ['no article', { ...good, article: 7 }, 'template.damaged', 'Weather'],
  ['no name', { ...good, name: '' }, 'template.damaged', ''],
  ['another file', { hello: 'world' }, 'template.damaged', ''],
])('%s is listed with its reason, and stays as it is', async (_what, template, code, name) => {
  const { desk, folder, close } = await temporaryDesk()
  const path = join(folder, 'templates', `${id}.json`)
  mkdirSync(join(folder, 'templates'))
  const text = JSON.stringify(template)
  writeFileSync(path, text)
  const client = desk.connect()
  expect(await client.call('templates.list', {})).toMatchObject([{ id, name, problem: { code } }])
  await expect(client.call('templates.start', { id })).rejects.toMatchObject({ code })
  await expect(client.call('templates.rename', { id, name: 'Other' })).rejects.toMatchObject({ code })
  expect(readFileSync(path, 'utf8')).toBe(text)
  await close()
})

test('a file that is no JSON, or no template’s, hides no other', async () => {
  const { desk, folder, close } = await temporaryDesk()
  mkdirSync(join(folder, 'templates'))
  writeFileSync(join(folder, 'templates', `${id}.json`), '{"format":')
  writeFileSync(join(folder, 'templates', 'notes.txt'), 'x')
  writeFileSync(join(folder, 'templates', `${id.replace('6f', '7f')}.json`), JSON.stringify(good))
  const rows = await desk.connect().call('templates.list', {})
  expect(rows.map(({ problem }) => problem?.code ?? null)).toEqual(['template.damaged', null])
  await close()
})
