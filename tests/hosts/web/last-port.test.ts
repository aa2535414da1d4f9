import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastPort } from '#hosts/web/last-port.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const file = () => join(folder, 'web.json')

it('is known from one start to the next', () => {
  expect(lastPort(folder).read()).toBeNull()
  for (const port of [1, 65_535]) {
    lastPort(folder).write(port)
    expect(lastPort(folder).read()).toBe(port)
  }
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ port: 65_535 })
})

it.each(['{"port":0}', '{"port":65536}', '{"port":80.5}', '{"port":"80"}', '{}', '[]', 'not JSON', ''])(
  'is unknown where the file says %s',
  (text) => {
    writeFileSync(file(), text)
    expect(lastPort(folder).read()).toBeNull()
  },
)

it('is forgotten, and nothing worse, where it cannot be written', () => {
  const port = lastPort(folder)
  mkdirSync(join(file(), 'in the way'), { recursive: true })
  expect(() => port.write(4_100)).not.toThrow()
})
