import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { fieldNames, fieldsOf } from '#shared/article/fields.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { articles, carriedText } from './arbitrary-article.ts'

const always: ReadonlySet<string> = new Set(['language', 'direction', 'status'])

/** A law that is tried with random articles shows nothing about what these never contain. */
describe('random articles have', () => {
  const seen = new Set<string>()
  beforeAll(() => {
    for (const article of fc.sample(articles(carriedText), { numRuns: 400, seed: 20 })) {
      for (const [name, value] of Object.entries(fieldsOf(article)))
        seen.add(
          `${name} ${value === null || value === '' || (Array.isArray(value) && value.length === 0) ? 'unset' : 'set'}`,
        )
      const look = (node: Node): void => {
        for (const each of [node, ...node.marks]) {
          seen.add(each.type.name)
          for (const [name, value] of Object.entries(each.attrs)) seen.add(`${each.type.name}.${name} ${value}`)
        }
        node.forEach(look)
      }
      look(proseSchema.nodeFromJSON(article.body))
    }
  })

  test.each([...Object.keys(proseSchema.nodes), ...Object.keys(proseSchema.marks)])('%s', (name) =>
    expect(seen).toContain(name),
  )

  const attributes = [...Object.values(proseSchema.nodes), ...Object.values(proseSchema.marks)].flatMap((type) =>
    // No command in Lede sets the width of a column.
    Object.keys(type.spec.attrs ?? {}).flatMap((name) => (name === 'colwidth' ? [] : `${type.name}.${name}`)),
  )
  test.each(attributes)('several values of %s', (name) =>
    expect([...seen].filter((each) => each.startsWith(`${name} `)).length).toBeGreaterThan(1),
  )

  test.each(fieldNames)('%s, and none', (name) => {
    expect(seen).toContain(`${name} set`)
    if (!always.has(name)) expect(seen).toContain(`${name} unset`)
  })
})
