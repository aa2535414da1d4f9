import fc from 'fast-check'
import * as Y from 'yjs'
import { type Durable, encodeDurable, missingFrom, withUpdate } from '#desk/newsroom/durable.ts'
import { partingFrom } from '#desk/newsroom/parting-from.ts'
import { takeEntries } from '#desk/newsroom/take-entries.ts'
import { mergePackage } from '#desk/package/merge-package.ts'
import { signPackage } from '#desk/package/sign-package.ts'
import { bodyOf, draftOf, newDraft } from '#shared/article/draft.ts'
import { choicesOf, openConflictsIn, settle } from '#shared/merge/index.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import { accept, groupsOf } from '#shared/review/index.ts'
import { baselineOf, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { story } from '#tests/helpers/story.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * What happens at one of three desks that are away but for moments: somebody types (which may begin
 * a review) or accepts a suggestion, moves a paragraph, settles a conflict, writes a package (of
 * which the story there may not say that it was sent), opens one that anybody ever wrote (`which`:
 * the newest first), or the desk meets the newsroom, whose answer may be lost.
 */
export type Deed =
  | {
      readonly kind: 'type'
      readonly desk: number
      readonly block: number
      readonly atEnd: boolean
      readonly suggests: boolean
    }
  | { readonly kind: 'accept' | 'settle'; readonly desk: number; readonly which: number }
  | { readonly kind: 'move'; readonly desk: number; readonly block: number; readonly to: number }
  | { readonly kind: 'pack'; readonly desk: number; readonly isNoted: boolean }
  | { readonly kind: 'open'; readonly desk: number; readonly which: number }
  | { readonly kind: 'meet'; readonly desk: number; readonly isAnswered: boolean }

const desk = fc.nat(2)
const block = fc.nat(2)
const yes = fc.boolean()
const suggests = fc.nat(4).map((each) => each === 0)

export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), desk, block, atEnd: yes, suggests }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('accept' as const, 'settle' as const), desk, which: fc.nat(5) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), desk, block, to: block }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('pack' as const), desk, isNoted: yes }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), desk, which: fc.nat(1) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('meet' as const), desk, isAnswered: yes }) },
  ),
  { minLength: 6, maxLength: 20 },
)

interface AwayDesk {
  draft: Bytes
  durable: Durable
  cursor: number
}

/**
 * A filed story at three desks, and the newsroom's log of it: what desks do with rows and packages,
 * without connections, disks and threads.
 */
export class AwayDesks {
  readonly words: string[] = []
  readonly #log: Entry[] = []
  readonly #packages: { readonly id: string; readonly whole: Bytes }[] = []
  readonly #desks: AwayDesk[]
  readonly #name: string
  #acts = 0

  /** `name`: what each word begins with. */
  constructor(name: string) {
    this.#name = name
    const filed = draftOf(story({}, ['One.', 'Two.', 'Three.']))
    this.#desks = Array.from({ length: 3 }, () => ({
      draft: new Uint8Array(Y.encodeStateAsUpdate(filed)),
      durable: Y.snapshot(filed),
      cursor: 0,
    }))
  }

  get drafts(): Y.Doc[] {
    return this.#desks.map(({ draft }) => docOf(draft))
  }

  do(deed: Deed): void {
    const at = this.#desks[deed.desk]
    if (at === undefined) return
    this.#acts += 1
    switch (deed.kind) {
      case 'type':
        edit(at, (draft) => this.#type(draft, deed))
        break
      case 'accept':
        edit(at, (draft) => acceptOne(draft, deed.which))
        break
      case 'settle':
        edit(at, (draft) => settleOne(draft, deed.which, this.#acts))
        break
      case 'move':
        edit(at, (draft) => void moveBlock(draft, deed.block, deed.to))
        break
      case 'pack':
        this.#pack(at, deed.isNoted)
        break
      case 'open':
        this.#open(at, deed.which)
        break
      case 'meet':
        this.#meet(at, deed.isAnswered)
    }
  }

  /** All meet the newsroom until each has what the others merged. */
  meet(): void {
    for (let round = 0; round < 3; round += 1)
      for (const each of this.#desks.keys()) this.do({ kind: 'meet', desk: each, isAnswered: true })
  }

  #type(draft: Y.Doc, { block, atEnd, suggests }: Deed & { kind: 'type' }): void {
    if (suggests) startBaseline(draft)
    const paragraph = bodyOf(draft).get(block % bodyOf(draft).length)
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (!(text instanceof Y.XmlText)) return
    const word = `${this.#name}${this.words.length + 1};`
    text.insert(atEnd ? text.length : 0, word)
    this.words.push(word)
  }

  #pack(at: AwayDesk, isNoted: boolean): void {
    const id = `package ${this.#acts}`
    const about = { id: 'story', package: id, from: null, to: null, at: this.#acts, note: null, review: false }
    const { whole, update } = signPackage(at.draft, about)
    this.#packages.push({ id, whole })
    if (isNoted) add(at, update)
  }

  #open(at: AwayDesk, which: number): void {
    const opened = this.#packages.at(-1 - which)
    if (opened === undefined) return
    const { update } = mergePackage(at.draft, opened.whole, this.#opening(opened.id))
    if (update !== null) add(at, update)
  }

  #meet(at: AwayDesk, isAnswered: boolean): void {
    const rows = this.#log.slice(at.cursor)
    const incoming = rows.flatMap(({ seq, bytes }) => (bytes === null ? [] : { seq, bytes }))
    const parting = partingFrom(at.durable, docOf(at.draft), rows)
    const opening = this.#opening(`apart.${this.#acts}`)
    const { update } = takeEntries(at.draft, incoming, parting && { durable: encodeDurable(parting.durable), opening })
    if (update !== null) add(at, update)
    for (const { bytes } of incoming) at.durable = withUpdate(at.durable, bytes)
    at.cursor = this.#log.length
    const missing = missingFrom(at.durable, docOf(at.draft))
    if (missing === null) return
    this.#log.push(rowOf(missing, this.#log.length))
    if (!isAnswered) return
    at.durable = withUpdate(at.durable, missing)
    at.cursor = this.#log.length
  }

  #opening(id: string) {
    return {
      person: null,
      act: { id: `act ${this.#acts}`, by: null, at: this.#acts },
      arrival: { package: id, from: null },
    }
  }
}

function acceptOne(draft: Y.Doc, which: number): void {
  const [baseline, moment] = [baselineOf(draft), momentOf(draft)]
  if (baseline === null || moment === null) return
  const groups = groupsOf(moment.suggestions)
  const ids = groups[which % groups.length]?.map(({ id }) => id)
  if (ids !== undefined) setBaseline(draft, accept({ ...moment, baseline }, ids).baseline)
}

function settleOne(draft: Y.Doc, which: number, at: number): void {
  const open = openConflictsIn(draft)
  const { conflict } = open[which % open.length] ?? {}
  if (conflict === undefined) return
  const choices = choicesOf(conflict)
  settle(draft, conflict, choices[which % choices.length] ?? 'asIs', { by: null, at })
}

function rowOf(bytes: Bytes, before: number): Entry {
  return {
    seq: before + 1,
    previous: before,
    story: 'story',
    kind: 'edit',
    desk: null,
    bytes,
    author: 'somebody',
    device: 'device',
    schema: 1,
    at: 0,
  }
}

function docOf(whole: Bytes): Y.Doc {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  return draft
}

function edit(at: AwayDesk, change: (draft: Y.Doc) => void): void {
  const draft = docOf(at.draft)
  change(draft)
  at.draft = new Uint8Array(Y.encodeStateAsUpdate(draft))
}

function add(at: AwayDesk, update: Uint8Array): void {
  edit(at, (draft) => Y.applyUpdate(draft, update))
}
