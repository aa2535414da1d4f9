import * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { accept, groupsOf } from '#shared/review/index.ts'
import { baselineOf, setBaseline, startBaseline } from '#shared/review/suggest/baseline.ts'
import { momentOf } from '#shared/review/suggest/moment.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import type { TestDesk } from '#tests/helpers/newsroom.ts'
import { openDraft } from '#tests/helpers/story.ts'

/**
 * What writers do to one story at their desks. Each word is written once, and nobody takes it out.
 */
export interface Writing {
  /** The words that desks have acknowledged. */
  readonly words: readonly string[]
  /**
   * How often a word may stand in the text: once, and once more for each of several moves at once.
   */
  mostOf(word: string): number
  /** Each is one deed of somebody at a desk. */
  readonly deeds: Readonly<Record<'type' | 'suggest' | 'accept' | 'move' | 'hand', (desk: TestDesk) => Promise<void>>>
}

/**
 * A paragraph's way to another place. For Yjs it goes there anew: of two people who move the same
 * paragraph before either knows of the other, each has a copy, and both copies stay.
 */
interface Move {
  readonly text: string
  /** What was known there before, and what was made of it, as Yjs's state vectors. */
  readonly before: ReadonlyMap<number, number>
  readonly client: number
  readonly end: number
}

const knows = (one: Move, { client, end }: Move) => (one.before.get(client) ?? 0) >= end
const areAtOnce = (one: Move, other: Move) => one !== other && !knows(one, other) && !knows(other, one)

/** `below` draws a whole number below a bound; `name` is what each word begins with. */
export function writingIn(id: string, name: string, below: (bound: number) => number): Writing {
  const words: string[] = []
  const moves: Move[] = []
  let handed: Uint8Array<ArrayBuffer> | null = null

  const edit = async (desk: TestDesk, change: (doc: Y.Doc) => void) => {
    const { doc, edits } = await openDraft(desk.client, id)
    change(doc)
    for (const update of edits) await desk.client.call('drafts.append', { id, update })
  }
  const insert = (doc: Y.Doc, word: string) => {
    const texts = [...bodyOf(doc).createTreeWalker((node) => node instanceof Y.XmlText)].filter(
      (node) => node instanceof Y.XmlText,
    )
    const text = texts[below(texts.length)]
    text?.insert(below(2) === 0 ? 0 : text.length, word)
  }
  let begun = 0
  const nextWord = () => {
    begun += 1
    return `${name}x${begun};`
  }

  return {
    words,
    mostOf(word) {
      const all = moves.filter(({ text }) => text.includes(word))
      return Math.max(1, all.filter((one) => all.some((other) => areAtOnce(one, other))).length)
    },
    deeds: {
      async type(desk) {
        const word = nextWord()
        await edit(desk, (doc) => insert(doc, word))
        words.push(word)
      },
      async suggest(desk) {
        const word = nextWord()
        await edit(desk, (doc) => {
          startBaseline(doc)
          insert(doc, word)
        })
        words.push(word)
      },
      accept: (desk) =>
        edit(desk, (doc) => {
          const baseline = baselineOf(doc)
          const moment = momentOf(doc)
          if (baseline === null || moment === null) return
          const groups = groupsOf(moment.suggestions)
          const ids = groups[below(groups.length)]?.map((suggestion) => suggestion.id)
          if (ids !== undefined) setBaseline(doc, accept({ ...moment, baseline }, ids).baseline)
        }),
      /** A paragraph goes to another place, as one that is dragged there. */
      move: (desk) =>
        edit(desk, (doc) => {
          const before = Y.decodeStateVector(Y.encodeStateVector(doc))
          const { length } = bodyOf(doc)
          const text = moveBlock(doc, below(length), below(length))
          const end = Y.getState(doc.store, doc.clientID)
          // Which of the paragraphs are written anew is up to Yjs's binding.
          if (end > 0) moves.push({ text, before, client: doc.clientID, end })
        }),
      /** The story goes from one to another as a file, and is merged there. */
      async hand(desk) {
        const bytes = handed
        if (bytes === null) handed = (await desk.client.call('packages.write', { id })).bytes
        else {
          handed = null
          await desk.client.call('packages.open', { bytes })
        }
      },
    },
  }
}
