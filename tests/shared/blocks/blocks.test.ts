import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inFormats } from '#shared/blocks/formats.ts'
import { groupReaderOf } from '#shared/blocks/grouped-blocks.ts'
import { blockNodes } from '#shared/blocks/nodes.ts'
import { blockWrittenAs, pastingOf } from '#shared/blocks/pastings.ts'
import { publishedNode } from '#shared/blocks/published.ts'
import { blockStyleNames, docxLooks, odtLooks } from '#shared/blocks/styles.ts'
import { traits, traitsOf } from '#shared/blocks/traits.ts'
import { proseSchema } from '#shared/schema/index.ts'

const folder = join(import.meta.dirname, '../../../shared/blocks')
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const blocks = Object.keys(traits).filter((name) => proseSchema.nodes[name]?.isInGroup('block'))

it('every block has a file for each of its parts', () => {
  const parts = ['traits.ts', 'node.ts', 'published.ts', 'formats.ts']
  const lacking = folders.flatMap(({ name }) => {
    const files = readdirSync(join(folder, name))
    return parts.filter((part) => !files.includes(part)).map((part) => `${name}/${part}`)
  })
  expect(lacking).toEqual([])
})

it('every block is written in every form', () => {
  const lacking = blocks.flatMap((name) => {
    const forms = { ...publishedNode(name), ...inFormats(name) }
    return ['tidy', 'text', 'html', 'markdown', 'nitf']
      .filter((form) => !(form in forms))
      .map((form) => `${name}: ${form}`)
  })
  expect(lacking).toEqual([])
})

it('a block that a page writes as an element of a class of its own comes back from one', () => {
  const boxes = blocks.flatMap((name) =>
    (proseSchema.nodes[name]?.spec.parseDOM ?? []).flatMap(({ tag = '' }) => {
      const [, element, className] = /^([a-z]+)\.([a-z-]+)$/.exec(tag) ?? []
      return element === undefined || className === undefined ? [] : [{ name, element, className }]
    }),
  )
  expect(boxes.map(({ name }) => name)).toContain('linkCard')
  for (const { name, element, className } of boxes) {
    expect(
      blockWrittenAs(element, (each) => each === className),
      name,
    ).toBe(name)
    expect(pastingOf(name)?.box ?? pastingOf(name)?.prepare, name).toBeTypeOf('function')
  }
})

it('a line that is no running text has a form of its own in office documents', () => {
  const lines = Object.keys(traits).filter((name) => {
    const node = proseSchema.nodes[name]
    return name !== 'paragraph' && (node?.isTextblock || node?.isLeaf)
  })
  const lacking = lines.flatMap((name) =>
    (['docx', 'odt'] as const).filter((form) => !inFormats(name)?.[form]).map((form) => `${name}: ${form}`),
  )
  expect(lines).toContain('pullQuote')
  expect(lacking).toEqual([])
})

it('a block whose attributes stand in office documents as paragraphs of their own is read from them', () => {
  const told = blocks.filter((name) => inFormats(name)?.docx && traitsOf(name)?.texts)
  expect(told).toContain('linkCard')
  expect(told.filter((name) => groupReaderOf(name) === undefined)).toEqual([])
})

it('every style that a block has looks like something in both kinds of office document', () => {
  const names = Object.values(blockStyleNames).filter((name) => typeof name === 'string')
  const lacking = names.flatMap((name) => [
    ...(name in docxLooks ? [] : [`${name}: docx`]),
    // Tables of an OpenDocument text need no line after them.
    ...(name in odtLooks || name === blockStyleNames.afterTable ? [] : [`${name}: odt`]),
  ])
  expect(names).toContain('Pull Quote')
  expect(lacking).toEqual([])
})

it('the nodes of the schema and what is known of them are the same, and say the same', () => {
  expect(blockNodes.map(({ name }) => name).toSorted()).toEqual(Object.keys(traits).toSorted())
  for (const name of Object.keys(traits)) {
    const node = proseSchema.nodes[name]
    const known = traitsOf(name)
    expect(node?.isTextblock, name).toBe(known?.holds === 'words')
    expect(node?.isLeaf, name).toBe(known?.holds === 'nothing')
    for (const text of known?.texts ?? []) expect(node?.spec.attrs, name).toHaveProperty(text)
  }
})
