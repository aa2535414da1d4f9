import type { Mark, Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { story } from '#tests/helpers/story.ts'
import { sent, write } from './copies.ts'
import { doc, handedOver, link, readings } from './scene.ts'

// Bold, italic, links and languages that one side or both changed, beside and in what the other
// wrote.

const inline = /\*([^*]+)\*|_([^_]+)_|\[([^\]]+)\]\(([^)]+)\)|\{(\w+):([^}]+)\}|([^*_[{]+)/g

/** A paragraph: `*bold*`, `_italic_`, `[words](address)`, `{fr:words}` in a language. */
function said(markup: string): Node {
  const parts = [...markup.matchAll(inline)].map(([, bold, italic, linked, address, tag, spoken, plain]) => {
    if (linked !== undefined && address !== undefined) return link(linked, `https://${address}.example/`)
    if (tag !== undefined && spoken !== undefined)
      return proseSchema.text(spoken, [proseSchema.mark('language', { tag })])
    const mark = bold !== undefined ? 'bold' : italic !== undefined ? 'italic' : null
    return proseSchema.text(bold ?? italic ?? plain ?? '', mark === null ? [] : [proseSchema.mark(mark)])
  })
  return proseSchema.node('paragraph', null, parts)
}

const signs: Readonly<Record<string, (words: string, mark: Mark) => string>> = {
  language: (words, { attrs }) => `{${String(attrs.tag)}:${words}}`,
  bold: (words) => `*${words}*`,
  italic: (words) => `_${words}_`,
  link: (words, { attrs }) => `[${words}](${String(attrs.href).replace(/https:\/\/(\w+).*/, '$1')})`,
}

/** The same of every line of a body. */
function markupOf(body: Node): string[] {
  return body.children.map((line) =>
    line.children
      .map(({ text = '', marks }) => marks.reduce((words, mark) => signs[mark.type.name]?.(words, mark) ?? words, text))
      .join(''),
  )
}

interface Scene {
  readonly before: string
  readonly one: string | readonly string[]
  readonly other: string | readonly string[]
  readonly merged: string | readonly string[]
  readonly conflicts?: [string, string][]
}

const scenes: Readonly<Record<string, Scene>> = {
  'a passage that one marked as French is French where the other corrected it': {
    before: 'He said la vie and went.',
    one: 'He said {fr:la vie} and went.',
    other: 'He said la vita and went.',
    merged: 'He said {fr:la vita} and went.',
  },
  'languages of passages that stand apart are both told': {
    before: 'He said oui, she said ja to it.',
    one: 'He said {fr:oui}, she said ja to it.',
    other: 'He said oui, she said {de:ja} to it.',
    merged: 'He said {fr:oui}, she said {de:ja} to it.',
  },
  'a language that one took off stays off where the other wrote elsewhere': {
    before: 'He said {fr:bar} and went.',
    one: 'He said bar and went.',
    other: 'He said {fr:bar} and left.',
    merged: 'He said bar and left.',
  },
  'a passage that both marked in other languages has one of them, and is a conflict': {
    before: 'He said no and went.',
    one: 'He said {es:no} and went.',
    other: 'He said {it:no} and went.',
    merged: 'He said {es:no} and went.',
    conflicts: [['no', 'no']],
  },
  'what both made bold is bold': {
    before: 'The owner said so.',
    one: 'The *owner* said so.',
    other: 'The *owner* said so.',
    merged: 'The *owner* said so.',
  },
  'bold of one and italic of the other, half over one another, are both': {
    before: 'The new owner said so.',
    one: 'The *new owner* said so.',
    other: 'The new _owner said_ so.',
    merged: 'The *new *_*owner*__ said_ so.',
  },
  'bold that both took off different words is gone from both': {
    before: 'The *new owner* said so.',
    one: 'The *new* owner said so.',
    other: 'The new *owner* said so.',
    merged: 'The new owner said so.',
  },
  'words that one put for others that the other made bold are bold': {
    before: 'The owner said so.',
    one: 'The *owner* said so.',
    other: 'The company said so.',
    merged: 'The *company* said so.',
  },
  'a word corrected in a sentence that the other made italic is italic': {
    before: 'It left at dawn with all on board.',
    one: '_It left at dawn with all on board._',
    other: 'It left at noon with all on board.',
    merged: '_It left at noon with all on board._',
  },
  'words put into a sentence that the other made italic are italic': {
    before: 'It left at dawn with all on board.',
    one: '_It left at dawn with all on board._',
    other: 'It left at dawn on Friday with all on board.',
    merged: '_It left at dawn on Friday with all on board._',
  },
  'words put behind what the other made bold are not bold': {
    before: 'The owner said so.',
    one: 'The *owner* said so.',
    other: 'The owner of the ship said so.',
    merged: 'The *owner* of the ship said so.',
  },
  'a word corrected where the other took bold off is not bold': {
    before: '*It left at dawn with all on board.*',
    one: 'It left at dawn with all on board.',
    other: '*It left at noon with all on board.*',
    merged: 'It left at noon with all on board.',
  },
  'bold of one’s own words stays where the other made their sentence italic': {
    before: 'It left at dawn with all on board.',
    one: '_It left at dawn with all on board._',
    other: 'It left at *noon* with all on board.',
    merged: '_It left at __*noon*__ with all on board._',
  },
  'bold goes along where the other split the line': {
    before: 'It left at dawn. Nobody was hurt.',
    one: 'It left at dawn. *Nobody* was hurt.',
    other: ['It left at dawn.', 'Nobody was hurt.'],
    merged: ['It left at dawn.', '*Nobody* was hurt.'],
  },
  'bold goes along where the other swapped the sentences': {
    before: 'It left the pier at dawn. Nobody was hurt there.',
    one: 'It left the pier at dawn. *Nobody* was hurt there.',
    other: 'Nobody was hurt there. It left the pier at dawn.',
    merged: '*Nobody* was hurt there. It left the pier at dawn.',
  },
  'a link that both made is one': {
    before: 'The owner said so.',
    one: 'The [owner](a) said so.',
    other: 'The [owner](a) said so.',
    merged: 'The [owner](a) said so.',
  },
  'a link to which each gave another address is one of both, and a conflict': {
    before: 'The owner said so.',
    one: 'The [owner](b) said so.',
    other: 'The [owner](a) said so.',
    merged: 'The [owner](a) said so.',
    conflicts: [['owner', 'owner']],
  },
  'a link that one took off and the other led elsewhere is a conflict': {
    before: 'The [owner](a) said so.',
    one: 'The owner said so.',
    other: 'The [owner](b) said so.',
    merged: 'The owner said so.',
    conflicts: [['owner', 'owner']],
  },
  'a link that one took off stays off beside what the other wrote': {
    before: 'The [owner](a) said so.',
    one: 'The owner said so.',
    other: 'The [owner](a) said so today.',
    merged: 'The owner said so today.',
  },
  'a linked word that one put another for leads where the other leads it': {
    before: 'The [owner](a) said so.',
    one: 'The [company](a) said so.',
    other: 'The [owner](b) said so.',
    merged: 'The [company](b) said so.',
  },
  'a linked word that one put an unlinked one for, and the other led elsewhere, is a conflict': {
    before: 'The [owner](a) said so.',
    one: 'The company said so.',
    other: 'The [owner](b) said so.',
    merged: 'The company said so.',
    conflicts: [['company', 'owner']],
  },
  'a word put into a link that the other leads elsewhere is in that link': {
    before: 'See the [timetable of ships](a).',
    one: 'See the [timetable of all ships](a).',
    other: 'See the [timetable of ships](b).',
    merged: 'See the [timetable of all ships](b).',
  },
  'a sentence that one deleted and in which the other made a link is deleted, and a conflict': {
    before: 'It left at dawn. The owner said so.',
    one: 'It left at dawn.',
    other: 'It left at dawn. The [owner](a) said so.',
    merged: 'It left at dawn.',
    conflicts: [['', ' The owner said so.']],
  },
  'a sentence that one deleted and in which the other made a word bold is deleted': {
    before: 'It left at dawn. The owner said so.',
    one: 'It left at dawn.',
    other: 'It left at dawn. The *owner* said so.',
    merged: 'It left at dawn.',
  },
}

const lines = (story: string | readonly string[]) => (typeof story === 'string' ? [story] : [...story])

test.each(Object.entries(scenes))('%s', (_, { before, one, other, merged: expected, conflicts = [] }) => {
  const [was, a, b] = [[before], lines(one), lines(other)].map((all) => doc(...all.map(said)))
  if (!was || !a || !b) return
  // Without the version that was handed over, nothing shows which marks both took off.
  const seen = handedOver(
    draftOf({ ...story(), body: was.toJSON() }),
    sent,
    (ann) => write(ann, a),
    (ben) => write(ben, b),
  )
  expect(markupOf(seen.body)).toEqual(lines(expected))
  expect(readings(seen)).toEqual(conflicts)
})
