import { describe, expect, it } from 'vitest'
import { onlyStory, readAll } from '../reading.ts'
import { lines, pdf } from './document.ts'

const read = async (bytes: Uint8Array) => onlyStory(await readAll(bytes, 'Ferry.pdf'))

const left = [
  'OSLO, March 5 (Reuters) - The ferry to Hull sails',
  'again after a month of repairs, its owner said on',
  'Thursday. The harbour has waited for the pas-',
  'sengers that it lost.',
  '   "We are glad that it sails," she said in the har-',
  'bour, where hundreds of people were waiting for',
]
const right = [
  'the first ship. It leaves on Friday at noon, and',
  'it will be back on Sunday.',
  '   The owner has bought a second ship, which is to',
  'sail from Bergen in the summer. Its name is not',
  'known, she said.',
]

describe('a PDF', () => {
  it('is read column by column, its largest line the headline, parted words whole', async () => {
    const page = [
      [50, 780, 24, 'Ferry sails again'] as const,
      ...lines(50, 720, 10, ...left),
      ...lines(320, 720, 10, ...right),
    ]
    const reading = await read(pdf([page]))
    expect(reading).toMatchObject({
      format: 'pdf',
      notes: [{ code: 'pages', details: { pages: '1' } }, { code: 'yearAssumed' }],
    })
    expect(reading.article).toMatchObject({
      headline: 'Ferry sails again',
      dateline: { place: 'Oslo', agency: 'Reuters' },
    })
    expect(reading.article.bodyText.split('\n')).toEqual([
      'The ferry to Hull sails again after a month of repairs, its owner said on Thursday. The harbour has waited for the passengers that it lost.',
      '"We are glad that it sails," she said in the harbour, where hundreds of people were waiting for the first ship. It leaves on Friday at noon, and it will be back on Sunday.',
      'The owner has bought a second ship, which is to sail from Bergen in the summer. Its name is not known, she said.',
    ])
  })

  it('has no heads, feet and numbers of pages; headings are larger than the text', async () => {
    const page = (number: number, ...text: string[]) => [
      [50, 810, 8, `The Harbour Post, 5 March 2026, page ${number}`] as const,
      ...(number === 2 ? [[50, 760, 13, 'What comes next'] as const] : []),
      ...lines(50, 730, 10, ...text),
      [290, 30, 8, String(number)] as const,
    ]
    const reading = await read(
      pdf([
        page(
          1,
          'The ferry to Hull sails again after a month of repairs, its owner said on Thursday in',
          'the harbour of the town.',
        ),
        page(
          2,
          'The bridge to the island opens on Monday, the town said, and everybody may walk',
          'over it for a day.',
        ),
        page(3, 'The tunnel stays closed until the summer, since nobody has found out why it is wet.'),
      ]),
    )
    expect(reading.article.bodyText.split('\n')).toEqual([
      'The ferry to Hull sails again after a month of repairs, its owner said on Thursday in the harbour of the town.',
      'What comes next',
      'The bridge to the island opens on Monday, the town said, and everybody may walk over it for a day.',
      'The tunnel stays closed until the summer, since nobody has found out why it is wet.',
    ])
    expect(reading.article.body.content?.[1]?.attrs).toEqual({ level: 2 })
    expect(reading.leftOut).toEqual([
      { kind: 'boilerplate', count: 6, words: 'The Harbour Post, 5 March 2026, page 1' },
    ])
  })

  it('is refused in words where it has no text, is protected, cut off or damaged, or has too many pages', async () => {
    await expect(read(pdf([[], []]))).rejects.toMatchObject({ code: 'file.scanned' })
    const secret = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> `
    const document = { code: 'file.notDocument', details: { format: 'PDF' } }
    await expect(read(pdf([lines(50, 700, 10, ...left)], secret))).rejects.toMatchObject(document)
    await expect(read(Buffer.from('%PDF-1.7\nnothing'))).rejects.toMatchObject(document)
    await expect(read(pdf(Array.from({ length: 301 }, () => [])))).rejects.toMatchObject({ code: 'file.tooMuch' })
    // A truncated file still yields its text.
    const whole = pdf([lines(50, 700, 10, ...left)])
    expect((await read(whole.slice(0, -20))).article.bodyText).toContain('The ferry to Hull sails again')
  })
})
