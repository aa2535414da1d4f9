import { LedeError } from '#shared/api/errors.ts'
import { sourceOf } from '#shared/formats/sources.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import type { AgencyItem } from '../agency/item.ts'
import { type AgencyFormat, readItems } from '../agency/read.ts'
import { storyOfItem } from '../agency/story.ts'
import type { ArrivedText } from '../arrived-text.ts'
import type { Read } from '../reader.ts'

export const ninjs = { read: readerOf('ninjs') }
export const nitf = { read: readerOf('nitf') }
export const newsmlG2 = { read: readerOf('newsml-g2') }
export const newsml = { read: readerOf('newsml') }

/** Reads the items of a format that have a text. @throws LedeError `file.notItem`, `file.noText` */
function readerOf(format: AgencyFormat): Read<ArrivedText> {
  return ({ name, text }, context) => {
    const items = readItems(format, text)
    if (items === null) throw new LedeError('file.notItem', { name, format: nameOf(format) })
    const stories = items.filter(hasText)
    // Items without a text are only read if there are no others: their fields are a beginning.
    const read = stories.length > 0 ? stories : items.filter(({ headline }) => headline !== null).slice(0, 1)
    if (read.length === 0) throw new LedeError('file.noText', { name })
    const leftOut = new LeftOuts()
    for (const item of items) if (!read.includes(item)) leftOut.add('stories', item.headline ?? '')
    return { stories: read.map((item) => storyOfItem(item, name, context)), leftOut: leftOut.list() }
  }
}

function nameOf(format: AgencyFormat): string {
  const source = sourceOf(format)
  return 'name' in source ? source.name : format
}

function hasText({ html, plain, isKilled }: AgencyItem): boolean {
  return html !== null || plain !== null || isKilled
}
