import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type AcknowledgedFile, openAcknowledged } from '#desk/store/acknowledged.ts'
import type { DraftEntry } from '#desk/store/acknowledged-file.ts'
import { type AcknowledgedEdit, readAcknowledged } from '#desk/store/acknowledged-state.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'

let folder: string
let remove: () => void
let path: string
let drafts: DraftEntry[]
let settled: number
const opened: AcknowledgedFile[] = []
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  path = join(folder, 'acknowledged')
  drafts = [entry('a', 3)]
  settled = 0
})
afterEach(() => {
  for (const file of opened.splice(0)) file.close()
  remove()
})

function entry(id: string, edits: number): DraftEntry {
  return { kind: 'draft', id, key: 1, headline: id.toUpperCase(), at: 5, edits, notes: 0, moves: 0, binnedAt: null }
}

const open = (end = readAcknowledged(path).end) => {
  const settle = () => {
    settled += 1
  }
  const file = openAcknowledged(path, { end, drafts: () => drafts, settle })
  opened.push(file)
  return file
}
const edit = (number: number, length = 3) => ({ number, at: 10 + number, bytes: new Uint8Array(length).fill(number) })
const editsOf = (id: string) => readAcknowledged(path).drafts.get(id)?.edits

it('knows every draft, each edit since with its bytes, moves and notes; what is gone is gone until it comes back', () => {
  const file = open()
  file.begin()
  file.edit({ id: 'a', key: 1 }, edit(4))
  file.edit({ id: 'b', key: 2 }, edit(1))
  file.notes('b', edit(1))
  file.moved('b', 1, 77)
  file.edit({ id: 'c', key: 3 }, edit(1))
  file.gone(['c'])
  const state = readAcknowledged(path)
  expect(state).toMatchObject({ is: 'whole', seal: null, end: statSync(path).size })
  expect([...state.gone]).toEqual(['c'])
  expect(state.drafts.get('a')).toMatchObject({ key: 1, headline: 'A', at: 14, edits: 4, notes: 0, moves: 0 })
  expect(state.drafts.get('b')).toMatchObject({ key: 2, at: 11, edits: 1, notes: 1, moves: 1, binnedAt: 77 })
  const kept = (edits: AcknowledgedEdit[] = []) => edits.map(({ number, at, bytes }) => [number, at, ...bytes])
  expect(kept(state.drafts.get('a')?.kept)).toEqual([[4, 14, 4, 4, 4]])
  expect(kept(state.drafts.get('b')?.keptNotes)).toEqual([[1, 11, 1, 1, 1]])
  file.edit({ id: 'c', key: 3 }, edit(2))
  expect(readAcknowledged(path).gone.size).toBe(0)
})

it('holds the seal of a closed database until the next entry', () => {
  open().seal(drafts, { size: 9, checksum: 8 })
  expect(readAcknowledged(path).seal).toEqual({ size: 9, checksum: 8 })
  open().edit({ id: 'a', key: 1 }, edit(4))
  expect(readAcknowledged(path).seal).toBeNull()
})

describe('damage', () => {
  it('is told from what a power loss cuts off, and written over', () => {
    open().begin()
    appendFileSync(path, '\nLEDE half an entry')
    expect(readAcknowledged(path).is).toBe('whole')
    open().edit({ id: 'a', key: 1 }, edit(4))
    expect(readAcknowledged(path)).toMatchObject({ is: 'whole' })
    expect(editsOf('a')).toBe(4)
  })

  it('in its middle costs that entry alone', () => {
    const file = open()
    file.begin()
    const at = statSync(path).size
    for (const number of [4, 5, 6]) file.edit({ id: 'a', key: 1 }, edit(number))
    const bytes = readFileSync(path)
    bytes.writeUInt8((bytes[at + 20] ?? 0) ^ 1, at + 20)
    writeFileSync(path, bytes)
    const { is, drafts: known } = readAcknowledged(path)
    expect(is).toBe('damaged')
    expect(known.get('a')?.kept.map(({ number }) => number)).toEqual([5, 6])
  })

  it.each(['', 'nothing of ours'])('is all of it where nothing can be read (%j)', (content) => {
    writeFileSync(path, content)
    expect(readAcknowledged(path)).toMatchObject({ is: 'damaged', end: 0 })
  })
})

it('is written anew from the database where somebody took it away, and where it could not be written', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const file = open()
  file.begin()
  rmSync(folder, { recursive: true })
  drafts = [entry('a', 4)]
  file.edit({ id: 'a', key: 1 }, edit(4))
  vi.advanceTimersByTime(1_000)
  expect(editsOf('a')).toBe(4)

  rmSync(path)
  mkdirSync(join(path, 'in the way'), { recursive: true })
  drafts = [entry('a', 5)]
  file.edit({ id: 'a', key: 1 }, edit(5))
  vi.advanceTimersByTime(1_000)
  rmSync(path, { recursive: true })
  drafts = [entry('a', 6)]
  file.edit({ id: 'a', key: 1 }, edit(6))
  expect(editsOf('a')).toBe(6)
})

it('does not grow for ever: what the database’s own file has is left out', () => {
  const file = open()
  file.begin()
  for (const number of [4, 5, 6]) file.edit({ id: 'a', key: 1 }, edit(number, 3 * 1024 * 1024))
  expect(settled).toBe(1)
  expect(statSync(path).size).toBeLessThan(1_000)
  file.edit({ id: 'a', key: 1 }, edit(7))
  expect(editsOf('a')).toBe(7)
})
