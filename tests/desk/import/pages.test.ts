import { describe, expect, it } from 'vitest'
import type { Page } from './page.ts'
import { fieldsOf, read } from './reading.ts'
import { sites } from './sites.ts'
import { teleprinter } from './teleprinter.ts'

function check({ text, referenceDate, expect: { starts, ends, paragraphs, ...wanted } }: Page) {
  const fields = fieldsOf(read(text, { referenceDate: referenceDate ?? null }))
  expect(fields).toMatchObject(wanted)
  expect(fields.paragraphs[0]?.slice(0, starts.length)).toBe(starts)
  if (ends !== undefined) expect(fields.paragraphs.at(-1)?.slice(-ends.length)).toBe(ends)
  expect(fields.paragraphs).toHaveLength(paragraphs)
}

describe('pages copied from sites', () => {
  it.each(sites)('$name', check)
})

describe('stories from the wire', () => {
  it.each(teleprinter)('$name', check)
})
