import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { readDamage } from '#desk/store/damage-log.ts'
import type { Library } from '#desk/store/library.ts'
import { openStore } from '#desk/store/open-store.ts'
import { project } from '#desk/store/projection.ts'
import { updateLog } from '#desk/store/update-log.ts'
import { type CheckedArgs, type ListQuery, listQuerySchema } from '#shared/api/contract.ts'
import { draftOf, metaOf, newDraft, readArticle } from '#shared/article/draft.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { libraryIn } from '#tests/helpers/library.ts'
import { generator } from '#tests/helpers/random.ts'
import { story } from '#tests/helpers/story.ts'
import { findingInLibrary } from './find.ts'

/**
 * The outcome of killing a writing process: `lost` acknowledged edits that were missing afterwards,
 * and stores that did not open.
 */
export interface KillRuns {
  runs: number
  acknowledged: number
  lost: number
  notOpened: number
}

const child = fileURLToPath(new URL('../helpers/store-child.ts', import.meta.url))

/**
 * Kills a process with SIGKILL at a random moment of its start, its appends, its folding and its
 * projections, `count` times on one library. Checks each time that every acknowledged edit is
 * there. The first is killed while it writes.
 */
export async function killRuns(count: number): Promise<KillRuns> {
  const { folder, remove } = temporaryFolder()
  const result: KillRuns = { runs: count, acknowledged: 0, lost: 0, notOpened: 0 }
  const acknowledged = new Map<string, Set<string>>()
  let starting = 0
  try {
    for (let run = 0; run < count; run += 1) {
      const begun = performance.now()
      const opened = () => {
        starting ||= performance.now() - begun
      }
      // A third of the runs end while the store is being opened, the others while it is written to.
      const moment =
        starting > 0 && Math.random() < 1 / 3
          ? { after: Math.random() * starting }
          : { edits: Math.ceil(Math.random() * 200) }
      for (const line of await writeUntilKilled(folder, moment, opened)) {
        const [word, id, edit] = line.split(' ')
        if (word !== 'ack' || id === undefined || edit === undefined) continue
        acknowledged.set(id, (acknowledged.get(id) ?? new Set()).add(edit))
        result.acknowledged += 1
      }
      try {
        result.lost += missingFrom(folder, acknowledged)
      } catch {
        result.notOpened += 1
      }
    }
    return result
  } finally {
    remove()
  }
}

/**
 * When a process is killed: some milliseconds after its start, or once it has acknowledged some
 * edits.
 */
type Moment = { after: number } | { edits: number }

/**
 * Every complete line that a writing process printed before it was killed. `opened` is called once
 * it has the store.
 */
function writeUntilKilled(folder: string, moment: Moment, opened: () => void): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [child, 'write', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') opened()
      output += text
      if ('edits' in moment && output.split('ack ').length > moment.edits) writer.kill('SIGKILL')
    })
    if ('after' in moment) setTimeout(() => writer.kill('SIGKILL'), moment.after)
    writer.on('error', reject)
    writer.on('close', () => resolve(output.slice(0, output.lastIndexOf('\n') + 1).split('\n')))
  })
}

function missingFrom(folder: string, acknowledged: ReadonlyMap<string, ReadonlySet<string>>): number {
  const { library } = libraryIn(folder)
  const damage = readDamage(folder)
  try {
    if (damage.length > 0) throw new Error(JSON.stringify(damage))
    let missing = 0
    for (const [id, edits] of acknowledged) {
      const doc = newDraft()
      Y.applyUpdate(doc, library.open(id).update)
      for (const edit of edits) if (!metaOf(doc).has(edit)) missing += 1
    }
    return missing
  } finally {
    library.close()
  }
}

/** Milliseconds in the desk, each the 95th percentile unless stated otherwise. */
export interface LibraryFigures {
  drafts: number
  firstPage: number
  search: number
  /** Opening a draft of 1,000 words typed one character at a time, and applying it in a window. */
  openTyped: number
  /** The first hits of a find in all drafts; and a find through all of them, the slowest. */
  find: number
  findEverything: number
  /** Opening the store itself, once. */
  start: number
}

/** The cost of a library of 10,000 drafts of 300 words. */
export async function libraryOf10000(drafts = 10_000): Promise<LibraryFigures> {
  const { folder, remove } = temporaryFolder()
  try {
    const typed = seed(folder, drafts)
    const begun = performance.now()
    const { library } = libraryIn(folder)
    library.list(listQuerySchema.parse({}), null)
    const start = performance.now() - begun
    try {
      const { firstPage: find, everything: findEverything } = await findingInLibrary(library)
      return {
        drafts,
        start,
        find,
        findEverything,
        firstPage: percentile95(200, () => library.list(listQuerySchema.parse({}), null)),
        search: searches(library),
        openTyped: openings(library, typed),
      }
    } finally {
      library.close()
    }
  } finally {
    remove()
  }
}

/**
 * What people type: each word letter by letter, two words, a phrase, and each with another order.
 */
function searches(library: Library): number {
  const typed = ['harbour', 'minister', 'ferry', 'zurich'].flatMap((word) =>
    Array.from(word, (_, index) => word.slice(0, index + 1)),
  )
  const queries: ListQuery[] = [
    ...typed.map((search) => ({ search })),
    ...typed.map((search) => ({ search, sort: 'headline' as const, descending: false })),
    ...typed.map((search) => ({ search: `ferry ${search}` })),
    { search: '"minister said"' },
    { search: 'nothing like it' },
  ]
  const checked: CheckedArgs<'drafts.list'>[] = queries.map((query) => listQuerySchema.parse(query))
  let at = 0
  return percentile95(checked.length * 3, () => {
    const query = checked[at++ % checked.length]
    if (query !== undefined) library.list(query, null)
  })
}

function openings(library: Library, ids: readonly string[]): number {
  let at = 0
  return percentile95(ids.length, () => {
    const id = ids[at++]
    if (id === undefined) return
    Y.applyUpdate(newDraft(), library.open(id).update)
  })
}

const known = ['harbour', 'minister', 'ferry', 'Zürich', 'said', 'the', 'council', 'train']

/**
 * 4,000 words, eight of them real, drawn as in a language: the first ones by far the most often
 * (Zipf).
 */
function vocabulary(random: () => number): () => string {
  const syllables = [
    'ka',
    'ro',
    'min',
    'tel',
    'su',
    'ver',
    'da',
    'pol',
    'is',
    'en',
    'gra',
    'ho',
    'fi',
    'lu',
    'bra',
    'nov',
  ]
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? ''
  const words = [...known, ...Array.from({ length: 4_000 }, () => syllable() + syllable() + syllable())]
  return () => words[Math.floor(words.length ** random()) - 1] ?? ''
}

/**
 * Fills a folder with drafts of 300 words and 24 typed character by character. Returns the ids of
 * the latter.
 */
function seed(folder: string, drafts: number): string[] {
  const { database } = openStore(folder, Date.now())
  const log = updateLog(database)
  const random = generator(7)
  const pick = vocabulary(random)
  const text = (length: number) => Array.from({ length }, pick).join(' ')
  const insert = (time: number) => {
    const id = crypto.randomUUID()
    const key = database.run('insert into drafts (id, created_at, changed_at) values (?, ?, ?)', id, time, time).id
    return { id, key }
  }
  const typed: string[] = []
  database.transaction(() => {
    for (let number = 0; number < drafts; number += 1) {
      const { id, key } = insert(1_700_000_000_000 + number)
      const doc = draftOf(
        story(
          { headline: `${text(6)} ${number}`, slugline: `${pick()}-${number}`, agency: pick(), category: pick() },
          Array.from({ length: 6 }, () => text(50)),
        ),
      )
      log.append(key, Y.encodeStateAsUpdate(doc), 1_700_000_000_000 + number)
      project(database, key, { article: readArticle(doc, id), writers: [], assets: [] })
    }
    for (let number = 0; number < 24; number += 1) {
      const { id, key } = insert(1_600_000_000_000)
      const doc = newDraft()
      let rows = 0
      doc.on('update', (update: Uint8Array) => {
        log.append(key, update, 1_600_000_000_000)
        rows += 1
        // As the desk does during writing; the last rows are not folded yet.
        if (rows % 500 === 0) log.replace(key, Y.encodeStateAsUpdate(doc))
      })
      type(doc, text(1_000))
      project(database, key, { article: readArticle(doc, id), writers: [], assets: [] })
      typed.push(id)
    }
  })
  database.close()
  return typed
}

function type(doc: Y.Doc, text: string): void {
  const paragraph = new Y.XmlElement('paragraph')
  const content = new Y.XmlText()
  doc.transact(() => {
    doc.getXmlFragment('body').insert(0, [paragraph])
    paragraph.insert(0, [content])
  })
  for (const [at, character] of [...text].entries()) content.insert(at, character)
}

function percentile95(count: number, work: () => void): number {
  const times: number[] = []
  for (let run = 0; run < count; run += 1) {
    const begun = performance.now()
    work()
    times.push(performance.now() - begun)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}
