// A process that has a library open, for tests that kill it. `hold`: opens it and waits. `write`:
// appends edits, folds and projects without end, and prints each edit on stdout once it is
// acknowledged ("ack <draft> <number>"). Both end by themselves once their parent is gone: stdin
// closes, or nobody reads stdout.
import { writeSync } from 'node:fs'
import * as Y from 'yjs'
import { listQuerySchema } from '#shared/api/contract.ts'
import { metaOf, newDraft } from '#shared/article/draft.ts'
import { libraryIn } from './library.ts'
import { story } from './story.ts'

const [, , mode, folder] = process.argv
if (folder === undefined) throw new RangeError('store-child hold|write FOLDER')

const say = (line: string) => writeSync(1, `${line}\n`)
const { library } = libraryIn(folder)
say('open')
if (mode === 'hold') process.stdin.on('end', () => process.exit()).resume()
else write()

function write(): never {
  const everything = listQuerySchema.parse({})
  const drafts = library.list(everything, null).rows.map((row) => row.id)
  while (drafts.length < 3)
    drafts.push(library.create(story({ headline: `Draft ${drafts.length}` }, ['A first line.'])))
  for (let number = 0; ; number += 1) {
    for (const id of drafts) {
      library.append(id, edit(number))
      say(`ack ${id} ${process.pid}-${number}`)
    }
    if (number % 10 === 9) library.list(everything, null)
    if (number % 25 === 24) library.compact()
  }
}

/** An edit that adds one entry, written by a client of its own. */
function edit(number: number): Uint8Array {
  const doc = newDraft()
  metaOf(doc).set(`${process.pid}-${number}`, number)
  return Y.encodeStateAsUpdate(doc)
}
