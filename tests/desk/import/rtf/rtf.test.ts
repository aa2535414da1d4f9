import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { onlyStory, readAll } from '../reading.ts'

const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset128 Mincho{\\*\\falt x};}}'
const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}{\\*\\cs3 Strong;}{\\s4 Quote;}}'
const lists =
  '{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat3{\\leveltext x;}}{\\listlevel\\levelnfc23}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}'
const authors = '{\\*\\revtbl{Unknown;}{Ada;}{Ben;}}'
const rtf = (text: string) => `{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${styles}${lists}${authors}\\lang1031 ${text}}`
const read = async (text: string) => onlyStory(await readAll(Buffer.from(rtf(text), 'latin1'), 'Ferry.rtf'))
const said = async (text: string) => (await read(text)).article.bodyText
const types = ({ content = [] }: BodyNode) => content.map(({ type }) => type)
const marks = (node: BodyNode): string[] => [
  ...(node.marks ?? []).map(({ type, attrs }) => String(attrs?.href ?? type)),
  ...(node.content ?? []).flatMap(marks),
]
const png =
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6364f8cf500f00038601805a347d6b0000000049454e44ae426082'

describe('a document in RTF', () => {
  it('has a title for its headline, headings, marks, links and breaks', async () => {
    const { article } = await read(
      '\\pard\\s2 Ferry sails\\par\\pard\\s1 {\\b Ships}\\par\\pard\\plain It {\\b sails} to {\\super 2} {\\field{\\*\\fldinst HYPERLINK "https://a.example/"}{\\fldrslt {\\ul Hull}}}\\line and back\\emdash now.\\par',
    )
    expect(article).toMatchObject({ headline: 'Ferry sails', bodyText: 'Ships\nIt sails to 2 Hull and back—now.' })
    expect(marks(article.body)).toEqual(['bold', 'superscript', 'https://a.example/'])
    expect(article.body.content?.[0]?.attrs).toEqual({ level: 2 })
  })

  it('has its title for its headline below a few lines as well', async () => {
    const { article } = await read('\\pard HARBOUR\\par\\pard\\s2 Ferry sails\\par\\pard\\plain It sails.\\par')
    expect(article).toMatchObject({ headline: 'Ferry sails', bodyText: 'HARBOUR\nIt sails.' })
  })

  it('has passages in other languages, by what their letters are, and none of what only seems so', async () => {
    const spoken = (node: BodyNode): string[] => [
      ...(node.marks ?? []).flatMap(({ type, attrs }) => (type === 'language' ? `${attrs?.tag}: ${node.text}` : [])),
      ...(node.content ?? []).flatMap(spoken),
    ]
    const german = 'Der Stadtrat hat der neuen Verordnung am Mittwoch nach langer Beratung zugestimmt.'
    const passages = async (text: string) =>
      spoken((await read(`\\pard ${german} ${text} ${german}\\par`)).article.body)
    expect(await passages("{\\lang1036 l\\'e9gislation sociale} und {\\lang2057 fair play}")).toEqual([
      'fr: législation sociale',
      'en: fair play',
    ])
    // As Word writes a run: the language of each kind of letters, and finally which kind these are.
    const shalom = '\\u1513?\\u1500?\\u1493?\\u1501?'
    expect(await passages(`{\\ltrch\\fcs0\\lang1031\\langfe1041 \\rtlch\\fcs1\\alang1037 ${shalom}}`)).toEqual([
      'he: שלום',
    ])
    expect(
      await passages(`{\\rtlch\\fcs1\\alang1025 \\ltrch\\fcs0\\lang1031\\langfe1041 Haus \\u26481?\\u20140?}`),
    ).toEqual(['ja: 東京'])
    // A language without a dictionary is still marked; text in no language is not.
    expect(await passages('{\\lang1024\\langfe1024\\noproof\\langnp1036\\langfenp1036 bonjour}')).toEqual([
      'fr: bonjour',
    ])
    expect(await passages('{\\lang1024 xyz} {\\lang3079 Jänner} {\\plain nichts} {\\lang99999 x}')).toEqual([])
    // A German text in a program set to English is German.
    expect(spoken((await read(`\\pard\\lang1033 ${german} ${german}\\par`)).article.body)).toEqual([])
  })

  it('runs from right to left where its paragraphs say so, whatever its language', async () => {
    const german = 'Der Rat hat gestern beschlossen, die alte Bahn nicht mehr fahren zu lassen.'
    const directionOf = async (rtf: string) => (await read(rtf)).article.direction
    expect(await directionOf(`\\pard\\rtlpar ${german}\\par ${german}\\par`)).toBe('rtl')
    expect(await directionOf(`\\pard\\rtlpar ${german}\\par\\pard\\ltrpar ${german} ${german}\\par`)).toBe('ltr')
    expect(await directionOf(`\\pard\\rtlpar ja\\par\\pard ${german}\\par`)).toBe('ltr')
    const note = 'Haus{\\chftn}{\\footnote\\pard\\rtlpar {\\chftn} Fussnote}'
    expect(JSON.stringify((await read(`\\pard\\rtlpar ${german} ${note}\\par`)).article.body)).toContain('Fussnote')
  })

  it('has letters of every code page, by typeface, and of Unicode with what stands for them', async () => {
    expect(await said("F\\'e4hre {\\f1 \\'ec\\'ee\\'f1\\'f2} {\\f3 \\'8b\\'b4} {\\f2 \\'61}")).toBe('Fähre мост 橋 α')
    expect(await said("\\u8364? \\uc2\\u1084 ab\\uc0\\u1084 c \\uc1\\u-10179?\\u-8704?{\\u233\\'e9}x")).toBe(
      '€ ммc 😀éx',
    )
    expect(await said('{\\upr{a?}{\\*\\ud{a\\u1084?}}} a\\~b\\_c\\\\\\{\\}')).toBe('aм a\u00a0b\u2011c\\{}')
  })

  it('has lists that count as they say, quotations and tables with merged cells', async () => {
    const row = (bounds: string, ...cells: string[]) =>
      `\\trowd ${bounds}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell `).join('')}\\row `
    const { article } = await read(
      `\\pard\\ls1\\ilvl0 {\\listtext 3.\\tab}c\\par\\pard\\ls1\\ilvl1 inner\\par\\pard\\ls1\\ilvl0 d\\par\\pard\\s4 Late!\\par` +
        `${row('\\trhdr\\cellx1000\\cellx2000', 'Ship', 'Port')}${row('\\cellx2000', 'Queen')}${row('\\clvmgf\\cellx1000\\cellx2000', 'a', 'b')}${row('\\clvmrg\\cellx1000\\cellx2000', '', 'c')}\\pard The end.\\par`,
    )
    expect(types(article.body)).toEqual(['orderedList', 'blockquote', 'table', 'paragraph'])
    const [list, , table] = article.body.content ?? []
    expect(list?.attrs).toEqual({ start: 3, numbers: null })
    expect(list?.content?.map(types)).toEqual([['paragraph', 'bulletList'], ['paragraph']])
    expect(
      table?.content?.map((each) => each.content?.map(({ type, attrs }) => [type, attrs?.colspan, attrs?.rowspan])),
    ).toEqual([
      [
        ['tableHeader', 1, 1],
        ['tableHeader', 1, 1],
      ],
      [['tableCell', 2, 1]],
      [
        ['tableCell', 1, 2],
        ['tableCell', 1, 1],
      ],
      [['tableCell', 1, 1]],
    ])
  })

  it('has notes that lead to their places, and its pictures', async () => {
    const { article, images, leftOut } = await read(
      `It sails.{\\super\\chftn{\\footnote\\pard {\\super\\chftn} On Friday.\\par}} It waits.{\\footnote In {\\i Oslo}.}\\par {\\*\\shppict{\\pict\\pngblip\\picw1 \n${png.slice(0, 40)}\n${png.slice(40)}}}{\\nonshppict{\\pict\\wmetafile8 00}}{\\pict\\wmetafile8 00}\\par`,
    )
    expect(article.bodyText).toBe('It sails.[1] It waits.[2]\n[1] On Friday.\n[2] In Oslo.')
    expect(marks(article.body)).toEqual(['#note-1', '#note-2', '#call-1', '#call-2', 'italic'])
    expect(images).toEqual([{ address: expect.stringMatching(/^data:image\/png;base64,iVBOR/), asset: null }])
    expect(leftOut).toEqual([{ kind: 'picture', count: 1, words: '' }])
  })

  it.each(['rtf', 'odt', 'docx'])(
    'that LibreOffice wrote as %s has tracked changes and comments for its review',
    async (kind) => {
      const file = new URL(`../../../fixtures/documents/libreoffice-tracked.${kind}`, import.meta.url)
      const { article, review } = onlyStory(await readAll(readFileSync(file), `tracked.${kind}`))
      expect(article).toMatchObject({
        headline: 'Ferry aground',
        bodyText: 'It sails tomorrow from the old harbour.\nFirst half.\nNew paragraph.\nThe end.',
      })
      expect(review?.tracked?.revisions.map(({ author, at }) => [author, at])).toEqual([
        ['Ada Byron', '2026-11-20T10:06'],
        ['Ben Jonson', '2026-11-20T11:07'],
      ])
      expect(JSON.stringify(review?.tracked?.original)).toMatch(/It sails today from.*A paragraph that is gone/)
      expect(review?.comments).toMatchObject([
        { author: 'Cy Twombly', at: '2026-11-21T09:00', text: 'Which one?', answers: null },
      ])
    },
  )

  it('has changes by whom and when, ends of paragraphs among them', async () => {
    const { article, review } = await read(
      'One {\\revised\\revauth1\\revdttm-1477729658 new }word.{\\deleted\\revauthdel2 \\par}Two.\\par',
    )
    expect(article.bodyText).toBe('One new word.Two.')
    expect(review?.tracked?.revisions.map(({ author }) => author).sort()).toEqual(['Ada', 'Ben'])
    expect(types(review?.tracked?.original ?? { type: '' })).toEqual(['paragraph', 'paragraph'])
  })

  it('tells what it does not take', async () => {
    const { article, leftOut } = await read(
      '{\\header The Harbour Post}{\\info{\\title no}}{\\*\\unknown no}It {\\v secretly }sails.{\\object{\\*\\objdata 0102}{\\result  It waits.}}{\\*\\bkmkstart no}\\par',
    )
    expect(article.bodyText).toBe('It sails. It waits.')
    expect(leftOut.map(({ kind, words }) => [kind, words])).toEqual([
      ['pageEdge', 'The Harbour Post'],
      ['hidden', 'secretly'],
      ['embedded', ''],
    ])
  })

  it('is read as far as it goes where it is cut off, whatever its name, and nests without end', async () => {
    const cut = onlyStory(await readAll(rtf('It sails.\\par It {\\b wai').slice(0, -1), 'copy.txt'))
    expect(cut).toMatchObject({ format: 'rtf', article: { bodyText: 'It sails.\nIt wai' } })
    expect(cut.leftOut).toEqual([{ kind: 'part', count: 1, words: 'copy.txt' }])
    expect(await said(`${'{'.repeat(50_000)}It sails.${'}'.repeat(50_000)}`)).toBe('It sails.')
    expect(await said('It sails.{\\pict\\pngblip\\bin99999999 x}')).toBe('It sails.')
    await expect(read('\\par '.repeat(60_001))).rejects.toMatchObject({ code: 'file.tooMuch' })
    await expect(readAll('It sails.', 'a.txt', { from: 'rtf' })).rejects.toMatchObject({ code: 'file.notDocument' })
    await expect(read('')).rejects.toMatchObject({ code: 'file.noText' })
  })
})
