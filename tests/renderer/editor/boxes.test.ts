import { describe, expect, test } from 'vitest'
import { setLevel } from '#renderer/editor/blocks/block-commands.ts'
import {
  enterInBlock,
  enterInFactBox,
  insertRelatedLinks,
  leaveBox,
  leaveByBackspace,
  splitTitle,
  toggleFactBox,
  togglePullQuote,
} from '#renderer/editor/blocks/boxes.ts'
import { applyDetails, attributesOf, detailedBlock, newLinkCard } from '#renderer/editor/blocks/details.ts'
import { insertTable, tableCommands } from '#renderer/editor/tables/tables.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { around, block, blocks, run, stateOf } from './editing.ts'

const words = (type: string, attrs: BodyNode['attrs'], text = ''): BodyNode => ({
  type,
  attrs,
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
})
const link = (text: string, href: string | null = null) => words('relatedLink', { href }, text)
const quote = (text: string) => words('pullQuote', { attribution: null }, text)
const cell = (text: string): BodyNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [block(text)],
})
const table = (...rows: string[][]): BodyNode => ({
  type: 'table',
  attrs: { caption: null },
  content: rows.map((texts) => around('tableRow', ...texts.map(cell))),
})

describe('fact boxes and pull quotes', () => {
  test('a box takes the selected blocks in and lets them out', () => {
    const boxed = run(stateOf(block('o|ne'), block('tw|o')), toggleFactBox)
    expect(blocks(boxed)).toEqual([around('factBox', block('one'), block('two'))])
    expect(boxed && blocks(run(boxed, toggleFactBox))).toEqual([block('one'), block('two')])
  })

  test('from an empty paragraph a box begins with its title', () => {
    expect(blocks(run(stateOf(block('one'), block('|')), toggleFactBox))).toEqual([
      block('one'),
      around('factBox', block('', 2), block('')),
      block(''),
    ])
  })

  test('a box’s title leaves out no level of headings', () => {
    const titleAfter = (...before: BodyNode[]) =>
      [blocks(run(stateOf(...before, block('|')), toggleFactBox))].flat().at(-2)
    expect(titleAfter(block('one'), block('', 2))).toEqual(around('factBox', block('', 2), block('')))
    expect(titleAfter(block('A heading', 2), block('one'))).toEqual(around('factBox', block('', 3), block('')))
    expect(titleAfter(around('factBox', block('A box', 2), block('one')))).toEqual(
      around('factBox', block('', 3), block('')),
    )
  })

  test('selected words are set large after their block, which keeps them', () => {
    expect(blocks(run(stateOf(block('We |build| it.'), block('two')), togglePullQuote))).toEqual([
      block('We build it.'),
      quote('build'),
      block('two'),
    ])
    expect(blocks(run(stateOf(quote('|build')), leaveByBackspace))).toEqual([block('build')])
    expect(blocks(run(stateOf(quote('build|')), enterInBlock))).toEqual([quote('build'), block('')])
  })
})

describe('Enter in a fact box', () => {
  const box = (...lines: BodyNode[]) => around('factBox', ...lines)

  test('goes from the title into the text below it', () => {
    const entered = run(stateOf(box(block('The river|', 3), block(''))), enterInFactBox)
    expect(blocks(entered)).toEqual([box(block('The river', 3), block(''))])
    expect(entered?.selection.$from.index(1)).toBe(1)
    // If there is text, a line begins as after any heading.
    expect(run(stateOf(box(block('The river|', 3), block('text'))), enterInFactBox)).toBeNull()
    expect(run(stateOf(box(block('The| river', 3), block(''))), enterInFactBox)).toBeNull()
  })

  test('within the title begins the text with the rest of it', () => {
    const cut = run(stateOf(box(block('The| river', 3), block('text'))), splitTitle)
    expect(blocks(cut)).toEqual([box(block('The', 3), block(' river'), block('text'))])
    expect(cut?.selection.$from.index(1)).toBe(1)
    expect(cut?.selection.$from.parentOffset).toBe(0)
    const short = run(stateOf(box(block('T|T', 3), block(''))), splitTitle)
    expect(blocks(short)).toEqual([box(block('T', 3), block('T'))])
    expect(short?.selection.$from.parentOffset).toBe(0)
    expect(blocks(run(stateOf(box(block('T|T', 3))), splitTitle))).toEqual([box(block('T', 3), block('T'))])
    for (const other of [box(block('|TT', 3)), box(block('T', 3), block('s|s', 4)), block('T|T', 3)])
      expect(run(stateOf(other), splitTitle)).toBeNull()
  })

  test('on an empty last line leaves the box', () => {
    const left = run(stateOf(box(block('The river', 3), block('long'), block('|'))), leaveBox)
    expect(blocks(left)).toEqual([box(block('The river', 3), block('long')), block('')])
    expect(left?.selection.$from.depth).toBe(1)
    const next = run(stateOf(box(block('long'), block('|')), block('after')), leaveBox)
    expect(blocks(next)).toEqual([box(block('long')), block(''), block('after')])
  })

  test('in a box that says nothing takes the box away', () => {
    expect(blocks(run(stateOf(box(block('', 3), block('|')), block('')), leaveBox))).toEqual([block('')])
    expect(blocks(run(stateOf(block('one'), box(block('|'))), leaveBox))).toEqual([block('one'), block('')])
  })

  test('on an empty line between others makes one more, and never two boxes', () => {
    const state = stateOf(box(block('one'), block('|'), block('two')))
    expect(run(state, leaveBox)).toBeNull()
    expect(blocks(run(state, enterInFactBox))).toEqual([box(block('one'), block(''), block(''), block('two'))])
  })

  test('is no more than Enter anywhere else', () => {
    for (const command of [leaveBox, enterInFactBox]) {
      expect(run(stateOf(block('|')), command)).toBeNull()
      expect(run(stateOf(around('blockquote', block('|'))), command)).toBeNull()
      expect(run(stateOf(box(block('text|'))), command)).toBeNull()
    }
  })
})

describe('related links', () => {
  test('Enter begins the next, on an empty one leaves the list', () => {
    const list = run(stateOf(block('|')), insertRelatedLinks)
    expect(blocks(list)).toEqual([around('relatedLinks', link('')), block('')])
    expect(blocks(run(stateOf(around('relatedLinks', link('one|'))), enterInBlock))).toEqual([
      around('relatedLinks', link('one'), link('')),
    ])
    const two = stateOf(around('relatedLinks', link('one'), link('|')), block(''))
    expect(blocks(run(two, leaveBox))).toEqual([around('relatedLinks', link('one')), block('')])
    expect(list && blocks(run(list, leaveByBackspace))).toEqual([block(''), block('')])
  })
})

describe('tables', () => {
  test('one is put in with its headers, out of a cell only after the table around', () => {
    const shape = { rows: 1, columns: 2, headerRow: false, headerColumn: true }
    const header = { ...cell(''), type: 'tableHeader' }
    const made = { ...table(), content: [around('tableRow', header, cell(''))] }
    expect(blocks(run(stateOf(block('|')), insertTable(shape)))).toEqual([made, block('')])
    expect(blocks(run(stateOf(table(['a|'])), insertTable(shape)))).toEqual([table(['a']), made, block('')])
  })

  test('deleting the last row or column deletes the table', () => {
    expect(blocks(run(stateOf(block('x'), table(['a|', 'b'])), tableCommands['table.deleteRow']))).toEqual([block('x')])
    expect(blocks(run(stateOf(block('x'), table(['a|', 'b'])), tableCommands['table.deleteColumn']))).toEqual([
      block('x'),
      table(['b']),
    ])
  })

  test('a heading stays out of cells and captions', () => {
    expect(run(stateOf(table(['a|'])), setLevel(2))).toBeNull()
    expect(run(stateOf(quote('a|')), setLevel(2))).toBeNull()
  })
})

describe('details', () => {
  test('the innermost block that has some is edited, attribute by attribute', () => {
    const state = stateOf(quote('bu|ild'))
    const found = detailedBlock(state)
    expect(found).toMatchObject({ name: 'pullQuote', values: { attribution: '' } })
    expect(found && blocks(run(state, applyDetails(found, { attribution: 'Ann' })))).toEqual([
      words('pullQuote', { attribution: 'Ann' }, 'build'),
    ])
    expect(detailedBlock(stateOf(block('|')))).toBeNull()
  })

  test('a link card needs an address that a browser may follow, and a title', () => {
    const typed = (values: Record<string, string>) => attributesOf({ position: null, name: 'linkCard', values })
    expect(typed({ url: 'javascript:alert(1)', title: 'x' })).toEqual({ wrong: 'url' })
    expect(typed({ url: 'desk@a.example', title: 'x' })).toEqual({ wrong: 'url' })
    expect(typed({ url: 'a.example', title: ' ' })).toEqual({ wrong: 'title' })
    expect(typed({ url: 'a.example', title: ' A  title ', kind: 'video' })).toEqual({
      attrs: { url: 'https://a.example/', title: 'A title', description: null, site: null, kind: 'video' },
    })
  })

  test('a link card that is begun in a paragraph of nothing but an address is of that, and takes its place', () => {
    const card = (url: string) => ({ url, title: 'x', description: null, site: null, kind: 'link' })
    const state = stateOf(block('https://a.example|'))
    expect(newLinkCard(state).values).toEqual({ kind: 'link', url: 'https://a.example' })
    expect(newLinkCard(stateOf(block('See https://a.example|'))).values).toEqual({ kind: 'link' })
    const inPlace = run(state, applyDetails(newLinkCard(state), card('https://a.example/')))
    expect(blocks(inPlace)).toMatchObject([{ type: 'linkCard' }, { type: 'paragraph' }])
    // With another address it is another link.
    const beside = run(state, applyDetails(newLinkCard(state), card('https://b.example/')))
    expect(blocks(beside)).toMatchObject([{ type: 'paragraph' }, { type: 'linkCard' }, { type: 'paragraph' }])
  })
})
