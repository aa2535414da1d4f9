import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { type ComparedBlock, compare } from '#shared/review/index.ts'
import { proseSchema } from '#shared/schema/index.ts'

type Line = string | Node

/** A line; words in asterisks are bold, one that begins with `#` is a heading. */
function lineOf(line: Line): Node {
  if (typeof line !== 'string') return line
  const isHeading = line.startsWith('#')
  const parts = (isHeading ? line.slice(1) : line).split('*')
  const content = parts.flatMap((part, at) =>
    part === '' ? [] : proseSchema.text(part, at % 2 === 1 ? [proseSchema.mark('bold')] : []),
  )
  return proseSchema.node('paragraph', isHeading ? { level: 2 } : null, content)
}
const item = (...lines: Line[]) => proseSchema.node('listItem', null, lines.map(lineOf))
const list = (...items: Node[]) => proseSchema.node('bulletList', null, items)
const rule = proseSchema.node('horizontalRule')
const fields = readFields(newDraft())
const content = (lines: readonly Line[]) => ({ fields, body: proseSchema.node('doc', null, lines.map(lineOf)) })

const signs = { same: '', inserted: '+', deleted: '-', form: '~' }

/**
 * A block as a line: its fate and form, then its words; what is not the same in brackets with its
 * fate.
 */
function said({ change, before, form, runs, isMoved }: ComparedBlock): string {
  const name = (each: ComparedBlock['form']) =>
    each.kind === 'paragraph' ? `${each.attrs.level ?? ''}${each.path.map(({ name }) => name[0]).join('')}` : each.kind
  const forms = before === null ? name(form) : `${name(before)}>${name(form)}`
  const words = runs.map((run) => {
    const shown = run.marks.length > 0 ? `*${run.text}*` : run.text
    return run.change === 'same' ? shown : `[${signs[run.change]}${shown}]`
  })
  return `${isMoved ? '↕' : ''}${signs[change]}${forms}|${words.join('')}`
}

const lorem = 'The ferry to Hull sails again after a month of repairs.'
const other = 'Nobody was hurt when the quay gave way on Sunday night.'
const third = 'The harbour master did not say when it would be mended.'

describe('two versions of a text', () => {
  test.each<[string, Line[], Line[], string[], [string | null, string | null][]]>([
    [
      'that are the same',
      ['One.', rule],
      ['One.', rule],
      ['|One.', 'horizontalRule|'],
      [
        ['|One.', '|One.'],
        ['horizontalRule|', 'horizontalRule|'],
      ],
    ],
    [
      'with a word replaced',
      ['It sails today.'],
      ['It sails soon.'],
      ['|It sails [-today][+soon].'],
      [['|It sails [-today].', '|It sails [+soon].']],
    ],
    [
      'with a word made bold',
      ['It sails today.'],
      ['It *sails* today.'],
      ['|It [~*sails*] today.'],
      [['|It [~sails] today.', '|It [~*sails*] today.']],
    ],
    ['with a line made a heading', ['Ships'], ['#Ships'], ['~>2|Ships'], [['~|Ships', '~>2|Ships']]],
    ['with a line made an item', ['Ships'], [list(item('Ships'))], ['~>bl|Ships'], [['~|Ships', '~>bl|Ships']]],
    [
      'with a line between',
      ['One ship.', 'Two quays.'],
      ['One ship.', 'A new line altogether.', 'Two quays.'],
      ['|One ship.', '+|[+A new line altogether.]', '|Two quays.'],
      [
        ['|One ship.', '|One ship.'],
        [null, '+|[+A new line altogether.]'],
        ['|Two quays.', '|Two quays.'],
      ],
    ],
    [
      'with a line that begins like the next',
      ['The ferry sails.', 'The ferry waits.'],
      ['The ferry waits.'],
      ['-|[-The ferry sails.]', '|The ferry waits.'],
      [
        ['-|[-The ferry sails.]', null],
        ['|The ferry waits.', '|The ferry waits.'],
      ],
    ],
    [
      'with a line inserted that begins like the next',
      ['Ahoy.', 'The ferry waits.'],
      ['Ahoy.', 'The ferry sails.', 'The ferry waits.'],
      ['|Ahoy.', '+|[+The ferry sails.]', '|The ferry waits.'],
      [
        ['|Ahoy.', '|Ahoy.'],
        [null, '+|[+The ferry sails.]'],
        ['|The ferry waits.', '|The ferry waits.'],
      ],
    ],
    [
      'with a line parted',
      ['It sails. It waits.'],
      ['It sails.', 'It waits.'],
      ['+|It sails.[- ]', '|It waits.'],
      [
        [null, '+|It sails.'],
        ['|It sails.[- ]It waits.', '|It waits.'],
      ],
    ],
    [
      'with two lines joined',
      ['It sails.', 'It waits.'],
      ['It sails. It waits.'],
      ['-|It sails.', '|[+ ]It waits.'],
      [
        ['-|It sails.', null],
        ['|It waits.', '|It sails.[+ ]It waits.'],
      ],
    ],
    [
      'with a line moved as it was',
      [lorem, other, third],
      [other, third, lorem],
      [`↕-|${lorem}`, `|${other}`, `|${third}`, `↕+|${lorem}`],
      [
        [`↕-|${lorem}`, null],
        [`|${other}`, `|${other}`],
        [`|${third}`, `|${third}`],
        [null, `↕+|${lorem}`],
      ],
    ],
    [
      'with a line moved and edited on the way',
      [lorem, other, third],
      [other, third, lorem.replace('sails again', '*leaves* again')],
      [
        `↕-|${lorem}`,
        `|${other}`,
        `|${third}`,
        '↕+|The ferry to Hull [-sails][+*leaves*] again after a month of repairs.',
      ],
      [
        ['↕-|The ferry to Hull [-sails] again after a month of repairs.', null],
        [`|${other}`, `|${other}`],
        [`|${third}`, `|${third}`],
        [null, '↕+|The ferry to Hull [+*leaves*] again after a month of repairs.'],
      ],
    ],
    [
      'of which no line is short and moved',
      ['Yes.', other, third],
      [other, third, 'Yes.'],
      ['-|[-Yes.]', `|${other}`, `|${third}`, '+|[+Yes.]'],
      [
        ['-|[-Yes.]', null],
        [`|${other}`, `|${other}`],
        [`|${third}`, `|${third}`],
        [null, '+|[+Yes.]'],
      ],
    ],
    [
      'with another heading of the same words elsewhere',
      [lorem, other, third],
      [other, third, `#${lorem}`],
      [`↕-|${lorem}`, `|${other}`, `|${third}`, `↕+2|${lorem}`],
      [
        [`↕-|${lorem}`, null],
        [`|${other}`, `|${other}`],
        [`|${third}`, `|${third}`],
        [null, `↕+2|${lorem}`],
      ],
    ],
    [
      'with one of two lines alike moved as it was, and the other gone',
      [lorem.replace('a month', 'two weeks'), lorem, other, third],
      [other, third, lorem],
      [`-|[-${lorem.replace('a month', 'two weeks')}]`, `↕-|${lorem}`, `|${other}`, `|${third}`, `↕+|${lorem}`],
      [
        [`-|[-${lorem.replace('a month', 'two weeks')}]`, null],
        [`↕-|${lorem}`, null],
        [`|${other}`, `|${other}`],
        [`|${third}`, `|${third}`],
        [null, `↕+|${lorem}`],
      ],
    ],
    [
      'with nothing any more',
      ['One.', '#Two'],
      [''],
      ['|[-One.]', '-2|[-Two]'],
      [
        ['|[-One.]', '|'],
        ['-2|[-Two]', null],
      ],
    ],
  ])('%s', (_what, before, after, inline, rows) => {
    const compared = compare(content(before), content(after))
    expect(compared.inline.map(said)).toEqual(inline)
    const side = (block: ComparedBlock | null) => block && said(block)
    expect(compared.rows.map(({ left, right }) => [side(left), side(right)])).toEqual(rows)
    expect(compared.fields).toEqual([])
  })
})
