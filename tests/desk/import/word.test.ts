import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CheckedArgs } from '#shared/api/contract.ts'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { imageInAddress } from '#shared/asset/data-address.ts'
import { takenReviewSchema } from '#shared/review/suggest/taken-review.ts'
import { cases } from '#tests/helpers/cases.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import {
  wordComment,
  wordCommented,
  wordDeletion,
  wordDocument,
  wordInsertion,
  wordParagraph,
  wordParagraphWithEnd,
  wordPicture,
  wordRun,
} from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { onlyStory, readAll } from './reading.ts'

const read = async (bytes: Uint8Array, images: CheckedArgs<'import.read'>['images'] = [], name = 'Ferry.docx') =>
  onlyStory(await readAll(bytes, name, { images, day: '2026-11-25' }))

const refused = async (bytes: Uint8Array) => {
  const reading = read(bytes)
  await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/^file\./) })
  return reading.catch(({ code }: { code: string }) => code)
}

const story = [
  wordParagraph('Ferry aground', 'Title'),
  wordParagraph('Nobody was hurt when the ferry ran aground on Monday.'),
  wordParagraph('What happens next', 'Heading2'),
  '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:t xml:space="preserve"> and </w:t></w:r><w:hyperlink r:id="rId3"><w:r><w:t>linked</w:t></w:r></w:hyperlink></w:p>',
  wordParagraph('We sail whatever the weather.', 'Quote'),
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>08:15</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Harbour</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
].join('')

const sentence = 'The ferry lies at the quay of the old harbour, the police said on Monday.'
const line = (text: string, style?: string) => wordParagraph(text, style)

describe('an embargo at the top of a Word document is the story’s, and none of its text', () => {
  const embargo = 'Sperrfrist: Montag, 6 Uhr'
  it.each([
    ['above the title', [line(embargo), line('Ferry aground', 'Title')]],
    ['below the title', [line('Ferry aground', 'Title'), line(embargo)]],
    ['below the byline', [line('Ferry aground', 'Title'), line('By Klara Voss'), line(embargo)]],
    ['as the title', [line(embargo, 'Title'), line('Ferry aground', 'Title')]],
    ['as the title above a heading', [line(embargo, 'Title'), line('Ferry aground', 'Heading1')]],
    ['as a heading', [line('Ferry aground', 'Title'), line(embargo, 'Heading2')]],
  ])('%s', async (_, top) => {
    const { article, leftOut, notes } = await read(wordDocument([...top, line(sentence)].join('')))
    expect(article).toMatchObject({ headline: 'Ferry aground', embargoUntil: '2026-11-30T06:00:00+01:00' })
    expect(article.bodyText).not.toContain('Sperrfrist')
    expect(article.bodyText).toContain(sentence)
    expect(notes).toEqual([{ code: 'zoneOfSettings', details: { zone: 'Europe/Zurich' } }])
    expect(leftOut).toEqual([])
  })

  it('in the words of any desk', async () => {
    const until = 'Embargoed until 6 a.m. GMT, 30 November 2026'
    const { article } = await read(wordDocument(line(until) + line(sentence)))
    expect(article).toMatchObject({ embargoUntil: '2026-11-30T06:00:00+00:00', headline: null, bodyText: sentence })
  })

  it('and is told where it cannot be read', async () => {
    const { article, leftOut } = await read(
      wordDocument(line('Ferry aground', 'Title') + line('Sperrfrist Redebeginn') + line(sentence)),
    )
    expect(article).toMatchObject({ embargoUntil: null, bodyText: sentence })
    expect(leftOut).toEqual([{ kind: 'embargo', count: 1, words: 'Sperrfrist Redebeginn' }])
  })

  it('but not where it stands further down, or in a sentence of the story', async () => {
    const far = [...Array(5).fill(line(sentence)), line(embargo), line(sentence)].join('')
    expect((await read(wordDocument(far))).article).toMatchObject({
      embargoUntil: null,
      bodyText: expect.stringContaining(embargo),
    })
    for (const story of [
      'The embargo until Monday, 6 a.m. GMT, was broken by two papers, the ministry said.',
      'Embargo until Monday 6 a.m. on oil from the islands is broken, ministers said in London.',
      'Frei ab 18 Uhr ist am Montag der Eintritt in das Museum, wie die Stadt mitteilte.',
      'Gesperrt bis Montag um 6 Uhr bleibt die Brücke am Hafen, wie die Polizei mitteilte.',
    ])
      expect((await read(wordDocument(line(story) + line(sentence)))).article).toMatchObject({
        embargoUntil: null,
        bodyText: `${story}\n${sentence}`,
      })
    const asked = 'EMBARGO: This story is not for release until Tuesday, 1 December 2026 at 06:00 GMT.'
    expect((await read(wordDocument(line(asked) + line(sentence)))).article).toMatchObject({
      embargoUntil: '2026-12-01T06:00:00+00:00',
      bodyText: sentence,
    })
  })

  it('comments stay with their words; the tracked text has it no more either', async () => {
    const commented = `<w:p>${wordRun('The ')}${wordCommented(1, wordRun('old harbour'))}${wordRun(' is')}${wordInsertion(' closed', { by: 'Ada' })}${wordRun('.')}</w:p>`
    const document = wordDocument(
      line(embargo) + line('Ferry aground', 'Title') + line('By Klara Voss') + line(embargo) + commented,
      { comments: wordComment(1, 'Sure?', { by: 'Cy' }) },
    )
    const { article, review } = await read(document)
    const passage = review?.comments[0]?.passage
    expect(outlineOf(article.body).replaceAll('\n', '').slice(passage?.from, passage?.to).trim()).toBe('old harbour')
    expect(JSON.stringify(review)).not.toContain('Sperrfrist')
  })
})

describe('a Word document', () => {
  it('is a story: its title the headline, its structure kept', async () => {
    const { article, notes } = await read(wordDocument(story))
    expect(article).toMatchObject({
      headline: 'Ferry aground',
      language: 'en',
      source: { file: 'Ferry.docx', format: null },
    })
    const outline = outlineOf(article.body)
    expect(outline).toContain('Nobody was hurt when the ferry ran aground on Monday.')
    expect(outline).toContain('## What happens next')
    expect(outline).toContain('blockquote\n  We sail whatever the weather.')
    expect(outline).toContain('table\n')
    const marked = JSON.stringify(article.body)
    expect(marked).toContain('"bold"')
    expect(marked).toContain('https://example.org/')
    expect(notes).toEqual([])
  })

  it('carries its pictures, which stand where they stood', async () => {
    const bytes = wordDocument(story + wordPicture + wordParagraph('The end.'), { picture: drawing(picture(60, 40)) })
    const first = await read(bytes)
    expect(first.notes).toContainEqual({ code: 'imagesMissing', details: { images: '1' } })
    expect(imageInAddress(first.images[0]?.address ?? '')?.bytes).toEqual(new Uint8Array(drawing(picture(60, 40))))
    const { article } = await read(bytes, [{ hash: 'a'.repeat(64), width: 60, height: 40 }])
    expect(article.body.content?.slice(-2).map(({ type }) => type)).toEqual(['figure', 'paragraph'])
    expect(article.body.content?.at(-2)?.attrs).toMatchObject({ asset: 'a'.repeat(64), alt: 'The ferry' })
  })

  it('has its tracked changes as a review, writer by writer', async () => {
    const [ada, ben] = [{ by: 'Ada', at: '2026-11-20T10:05:00Z' }, { by: 'Ben &amp; Co' }]
    const { article, review, notes } = await read(
      wordDocument(
        [
          wordParagraph('Ferry aground', 'Title'),
          `<w:p>${wordRun('It sails ')}${wordDeletion('today', ada)}${wordInsertion('tomorrow', ada)}${wordRun('.')}</w:p>`,
          wordParagraphWithEnd('ins', wordInsertion('Nobody was hurt.', ben), ben),
          wordParagraphWithEnd('del', wordRun('The quay '), ada),
          `<w:p>${wordRun('is closed.')}</w:p>`,
        ].join(''),
      ),
    )
    expect(article).toMatchObject({
      headline: 'Ferry aground',
      bodyText: 'It sails tomorrow.\nNobody was hurt.\nThe quay is closed.',
    })
    expect(outlineOf(review?.tracked?.original ?? emptyBody())).toBe('It sails today.\nThe quay\nis closed.')
    expect(review?.tracked?.revisions.map(({ author, at, body }) => [author, at, outlineOf(body)])).toEqual([
      ['Ada', '2026-11-20T10:05', 'It sails tomorrow.\nThe quay is closed.'],
      ['Ben & Co', '2026-11-20T10:00', 'It sails tomorrow.\nNobody was hurt.\nThe quay is closed.'],
    ])
    expect(review?.tracked?.revisions.at(-1)?.body).toEqual(article.body)
    expect(notes).toEqual([{ code: 'tracked', details: {} }])
  })

  it('has what was moved as taken out in one place and put in in the other', async () => {
    const moved = (name: string, runs: string) => `<w:${name} w:id="1" w:author="Ada">${runs}</w:${name}>`
    const { article, review } = await read(
      wordDocument(
        `<w:p>${moved('moveFrom', wordRun('Today '))}${wordRun('it sails')}${moved('moveTo', wordRun(' today'))}${wordRun('.')}</w:p>`,
      ),
    )
    expect(article.bodyText).toBe('it sails today.')
    expect(outlineOf(review?.tracked?.original ?? emptyBody())).toBe('Today it sails.')
  })

  it('has its comments, with what they are on and who answers whom', async () => {
    const { article, review, notes } = await read(
      wordDocument(
        `${wordParagraph('Ferry aground', 'Title')}<w:p>${wordRun('It leaves the ')}${wordCommented(7, wordRun('old harbour'))}${wordRun('.')}</w:p>`,
        {
          comments: [
            wordComment(7, 'Which &lt;one&gt;?', { by: 'Cy', at: '2026-11-21T09:00:00Z' }),
            wordComment(8, 'The one in the south.', { by: 'Ada' }),
            '<w:comment w:id="9" w:author="Ada"><w:p/></w:comment>',
          ].join(''),
          threads:
            '<w15:commentEx w15:paraId="P7" w15:done="1"/><w15:commentEx w15:paraId="P8" w15:paraIdParent="P7" w15:done="0"/>',
        },
      ),
    )
    const [first, second, ...more] = review?.comments ?? []
    expect(more).toEqual([])
    expect(first).toMatchObject({
      author: 'Cy',
      at: '2026-11-21T09:00',
      text: 'Which <one>?',
      answers: null,
      done: true,
    })
    expect(article.bodyText?.slice(first?.passage?.from, first?.passage?.to).trim()).toBe('old harbour')
    expect(second).toMatchObject({ author: 'Ada', at: null, answers: first?.number, done: false, passage: null })
    expect(review?.tracked).toBeNull()
    expect(notes).toEqual([{ code: 'comments', details: { comments: '2' } }])
  })

  it('of LibreOffice’s is read as Word’s are', async () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/documents/libreoffice-tracked.docx'))
    const { article, review } = await read(new Uint8Array(bytes))
    expect(article).toMatchObject({
      headline: 'Ferry aground',
      bodyText: 'It sails tomorrow from the old harbour.\nFirst half.\nNew paragraph.\nThe end.',
    })
    expect(outlineOf(review?.tracked?.original ?? emptyBody())).toBe(
      'It sails today from the old harbour.\nFirst half.\nA paragraph that is gone.\nThe end.',
    )
    expect(review?.tracked?.revisions.map(({ author, at }) => [author, at])).toEqual([
      ['Ada Byron', '2026-11-20T10:06'],
      ['Ben Jonson', '2026-11-20T11:07'],
    ])
    expect(review?.comments).toMatchObject([{ author: 'Cy Twombly', at: '2026-11-21T09:00', text: 'Which one?' }])
  })

  it('keeps every word, whatever was put in and taken out in it', async () => {
    const piece = fc.record({
      kind: fc.constantFrom('kept', 'ins', 'del', 'both'),
      by: fc.constantFrom('Ada', 'Ben'),
      word: fc.constantFrom('quay', 'ferry', 'sails', 'noon', 'harbour'),
    })
    const paragraphs = fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(paragraphs, async (pieces) => {
        const runOf = ({ kind, by, word }: (typeof pieces)[number][number]) => {
          const text = `${word} `
          if (kind === 'ins') return wordInsertion(text, { by })
          if (kind === 'del') return wordDeletion(text, { by })
          // Inserted by one and deleted by the other.
          if (kind === 'both')
            return wordInsertion('', { by }).replace('</w:ins>', `${wordDeletion(text, { by: 'Cy' })}</w:ins>`)
          return wordRun(text)
        }
        const { article, review } = await read(
          wordDocument(
            pieces.map((line) => `<w:p>${line.map(runOf).join('')}</w:p>`).join('') + wordParagraph('The end.'),
          ),
        )
        const said = (kinds: readonly string[]) => [
          ...pieces.flatMap((line) => line.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word)),
          'The',
          'end.',
        ]
        const words = (body: BodyNode) => outlineOf(body).split(/\s+/)
        expect(words(article.body)).toEqual(said(['kept', 'ins']))
        expect(words(review?.tracked?.original ?? article.body)).toEqual(said(['kept', 'del']))
      }),
      cases(60, 2_000),
    )
  })

  it('is read whatever its signs of review say', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `<w:commentRangeStart w:id="${index}"/>`).join('')
    const comments = Array.from({ length: 300 }, (_, index) => wordComment(index, 'Why?', { by: `P${index}` })).join('')
    const writers = Array.from({ length: 200 }, (_, index) => wordInsertion(`w${index} `, { by: `W${index}` })).join('')
    const { article, review } = await read(
      wordDocument(
        `${many}<w:p></w:ins>${wordRun('Nobody ')}<w:ins w:author="Ada"/><w:commentRangeEnd w:id="999"/>${wordRun('was hurt.')}</w:p><w:p>${writers}</w:p><w:tbl><w:tr><w:trPr><w:ins w:id="1" w:author="Ada"/></w:trPr><w:tc><w:p>${wordRun('08:15')}</w:p></w:tc></w:tr></w:tbl>`,
        { comments },
      ),
    )
    const unclosed = `<w:p>${'<w:ins w:author="Ada"><w:commentRangeStart w:id="1"/>'.repeat(50_000)}${wordRun('Still here.')}</w:p>`
    const nested = await read(
      wordDocument(unclosed.replace('</w:p>', `${'</w:ins>'.repeat(50_000)}</w:p>`), {
        comments: '<w:comment w:id="1">'.repeat(50_000),
      }),
    )
    expect(nested.article.bodyText).toBe('Still here.')
    expect(article.bodyText).toContain('Nobody was hurt.')
    expect(article.bodyText).toContain('w0 w1 ')
    expect(article.bodyText).toContain('08:15')
    expect(review?.comments).toHaveLength(300)
    expect(takenReviewSchema.safeParse(review).success).toBe(true)
  })

  it('is refused where it is none, damaged, empty or larger than any story', async () => {
    const whole = wordDocument(story)
    expect(await refused(strToU8('Plain text under a wrong name'))).toBe('file.notWord')
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('file.notWord')
    expect(await refused(zipSync({ 'other.txt': strToU8('x') }))).toBe('file.notWord')
    expect(await refused(zipSync({ 'word/document.xml': strToU8('<w:document>') }))).toBe('file.notWord')
    expect(await refused(new Uint8Array())).toBe('file.empty')
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(13 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refused(bomb)).toBe('file.tooLarge')
  })
})
