import { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOneWrite } from '#newsroom/one-write.ts'

/** A stream that records what goes out together. */
function recorded(): { stream: Writable; writes: string[] } {
  const writes: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      writes.push(String(chunk))
      done()
    },
    writev: (chunks, done) => {
      writes.push(chunks.map(({ chunk }) => String(chunk)).join(' '))
      done()
    },
  })
  return { stream, writes }
}

test('what is said in a turn goes out in one write, and what is said later in another', async () => {
  const { stream, writes } = recorded()
  const together = inOneWrite(stream, setImmediate)
  for (const word of ['begin', 'lock', 'find']) {
    together()
    stream.write(word)
  }
  expect(writes).toEqual([])
  await nextTurn()
  expect(writes).toEqual(['begin lock find'])
  together()
  stream.write('commit')
  await nextTurn()
  expect(writes).toEqual(['begin lock find', 'commit'])
})

test('what follows from an answer without waiting for anything else goes out with it', async () => {
  const { stream, writes } = recorded()
  const together = inOneWrite(stream, process.nextTick)
  const say = (word: string) => {
    together()
    stream.write(word)
  }
  await nextTurn()
  say('lock')
  await null
  say('find')
  await nextTurn()
  expect(writes).toEqual(['lock find'])
})
