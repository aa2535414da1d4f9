import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { onlyStory, readAll } from '../reading.ts'
import { flat, odt, p, read, span } from './document.ts'

const types = ({ content = [] }: BodyNode) => content.map(({ type }) => type)
const marks = (node: BodyNode): string[] => [
  ...(node.marks ?? []).map(({ type, attrs }) => String(attrs?.href ?? type)),
  ...(node.content ?? []).flatMap(marks),
]
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
)

describe('a text document of OpenDocument', () => {
  it('has its title for its headline below a few lines as well', async () => {
    const { article } = await read(p('HARBOUR') + p('Ferry sails', 'Title') + p('It sails.'))
    expect(article).toMatchObject({ headline: 'Ferry sails', bodyText: 'HARBOUR\nIt sails.' })
  })

  it('has a title for its headline, headings, marks, links, spaces and breaks', async () => {
    const { article } = await read(
      `${p('Ferry sails', 'MyTitle')}<text:h text:outline-level="1">Ships</text:h>${p(`It ${span('B', 'sails')}<text:s text:c="3"/>to ${span('S', '2')} <text:a xlink:href="https://a.example/">Hull</text:a><text:line-break/>again\n  and\tagain.`)}`,
    )
    expect(article).toMatchObject({ headline: 'Ferry sails', bodyText: 'Ships\nIt sails to 2 Hull again and again.' })
    expect(marks(article.body)).toEqual(['bold', 'superscript', 'https://a.example/'])
    expect(article.body.content?.[0]?.attrs).toEqual({ level: 2 })
  })

  it('has lists, quotations and tables', async () => {
    const cell = (words: string, more = '') => `<table:table-cell ${more}>${p(words)}</table:table-cell>`
    const { article } = await read(
      `<text:list text:style-name="N"><text:list-item text:start-value="3">${p('c')}<text:list>` +
        `<text:list-item>${p('inner')}</text:list-item></text:list></text:list-item><text:list-item>${p('d')}</text:list-item></text:list>${p('Late!', 'Quotations')}` +
        `<table:table><table:table-header-rows><table:table-row>${cell('Ship')}${cell('Port')}</table:table-row></table:table-header-rows>` +
        `<table:table-row>${cell('Queen', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table>`,
    )
    expect(types(article.body)).toEqual(['orderedList', 'blockquote', 'table'])
    const [list, , table] = article.body.content ?? []
    expect(list?.attrs).toEqual({ start: 3, numbers: 'a' })
    expect(types(list?.content?.[0] ?? { type: '' })).toEqual(['paragraph', 'bulletList'])
    expect(table?.content?.map((row) => row.content?.map(({ type, attrs }) => [type, attrs?.colspan]))).toEqual([
      [
        ['tableHeader', 1],
        ['tableHeader', 1],
      ],
      [['tableCell', 2]],
    ])
  })

  it('has notes that lead to their places, in their order', async () => {
    const note = (words: string) =>
      `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    const { article } = await read(p(`It sails.${note('On Friday.')} It waits.${note('In Oslo.')}`))
    expect(article.bodyText).toBe('It sails.[1] It waits.[2]\n[1] On Friday.\n[2] In Oslo.')
    expect(marks(article.body)).toEqual(['#note-1', '#note-2', '#call-1', '#call-2'])
  })

  it('has its pictures, with what is said of them', async () => {
    const image = (path: string) =>
      `<draw:frame><draw:image xlink:href="${path}"/><svg:desc>The ferry</svg:desc></draw:frame>`
    const { images, leftOut } = await read(
      p(`${image('Pictures/a.png')}${image('https://a.example/b.png')}${image('Pictures/none.png')}`),
      { 'Pictures/a.png': png },
    )
    expect(images).toEqual([{ address: expect.stringMatching(/^data:image\/png/), asset: null }])
    expect(leftOut).toContainEqual({ kind: 'picture', count: 2, words: 'The ferry' })
  })

  it('has tracked changes and comments for its review', async () => {
    const info = (name: string) =>
      `<office:change-info><dc:creator>${name}</dc:creator><dc:date>2026-03-05T10:00:00</dc:date></office:change-info>`
    const { article, review } = await read(
      `<text:tracked-changes><text:changed-region text:id="a"><text:insertion>${info('Ada')}</text:insertion></text:changed-region>` +
        `<text:changed-region text:id="b"><text:deletion>${info('Ben')}${p('Gone.')}${p('Al')}</text:deletion></text:changed-region></text:tracked-changes>` +
        p(
          'It <text:change-start text:change-id="a"/>sails<text:change-end text:change-id="a"/> <office:annotation office:name="n"><dc:creator>Cy</dc:creator><dc:date>2026-03-05T11:00:00</dc:date><text:p>When?</text:p></office:annotation>again<office:annotation-end office:name="n"/>.',
        ) +
        p('<text:change text:change-id="b"/>so here.'),
    )
    expect(article.bodyText).toBe('It sails again.\nso here.')
    const said = (body?: BodyNode) =>
      JSON.stringify(body)
        .match(/"text":"[^"]*"/g)
        ?.map((text) => text.slice(8, -1))
    expect(said(review?.tracked?.original)).toEqual(['It again.', 'Gone.', 'Also here.'])
    expect(review?.tracked?.revisions.map(({ author, body }) => [author, said(body)])).toEqual([
      ['Ada', ['It sails again.', 'Gone.', 'Also here.']],
      ['Ben', ['It sails again.', 'so here.']],
    ])
    expect(review?.comments).toMatchObject([
      { author: 'Cy', at: '2026-03-05T11:00', text: 'When?', passage: { from: 8, to: 14 } },
    ])
  })

  it('tells what it does not take: hidden text, edges of pages, fields, drawings, what is embedded', async () => {
    const { article, leftOut } = await read(
      `${p(`It ${span('H', 'secretly ')}sails.`)}<text:section text:display="none">${p('Hidden.')}</text:section>` +
        `<text:table-of-content><text:index-body>${p('Contents')}</text:index-body></text:table-of-content>` +
        p(
          '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame><draw:custom-shape><text:p>In a shape</text:p></draw:custom-shape><text:placeholder>Click here</text:placeholder>',
        ),
    )
    expect(article.bodyText).toBe('It sails.\nIn a shape')
    expect(leftOut.map(({ kind, count }) => [kind, count])).toEqual([
      ['hidden', 2],
      ['field', 1],
      ['embedded', 1],
      ['drawing', 1],
      ['placeholder', 1],
      ['pageEdge', 1],
    ])
  })

  it('has the words of its charts, and says that they and macros are left out', async () => {
    const chart = strToU8(
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:chart><chart:chart><chart:title><text:p>Ferries by year</text:p></chart:title><table:table><table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table></chart:chart></office:chart></office:body></office:document-content>',
    )
    const frame = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    const files = { 'Object 1/content.xml': chart, 'Basic/Standard/Module1.xml': strToU8('<x/>') }
    const { article, leftOut } = onlyStory(await readAll(odt(p(`It sails.${frame}`) + p('It rests.'), files), 'a.odt'))
    expect(article.bodyText).toBe('It sails.\nFerries by year\n2024\n3\nIt rests.')
    expect(leftOut.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['macros', 'drawing']))
  })

  it('is known by what is in it, in one file too', async () => {
    expect(onlyStory(await readAll(odt(p('It sails.')), 'copy')).format).toBe('odt')
    expect(onlyStory(await readAll(flat(p('It sails.')), 'copy.xml'))).toMatchObject({
      format: 'odt',
      article: { bodyText: 'It sails.' },
    })
  })

  it('is refused where it is damaged or protected, packs too much, or nests without end', async () => {
    const damaged = { code: 'file.notDocument', details: { format: 'ODT' } }
    await expect(readAll(odt(p('x')).slice(0, 300), 'a.odt')).rejects.toMatchObject(damaged)
    await expect(readAll(zipSync({ 'content.xml': Uint8Array.of(1, 2, 3, 200) }), 'a.odt')).rejects.toMatchObject(
      damaged,
    )
    await expect(
      readAll(zipSync({ 'content.xml': strToU8(' '.repeat(25 * 1024 * 1024)) }), 'a.odt'),
    ).rejects.toMatchObject({ code: 'file.tooLarge' })
    await expect(readAll(odt(p('x').repeat(60_001)), 'a.odt')).rejects.toMatchObject({ code: 'file.tooMuch' })
    const deep = (tag: string, count: number) =>
      `${`<${tag}>`.repeat(count)}${p('It sails.')}${`</${tag}>`.repeat(count)}`
    expect((await read(deep('text:section', 5_000))).article.bodyText).toBe('It sails.')
    expect(
      (await read(p(`${'<text:span>'.repeat(5_000)}It sails.${'</text:span>'.repeat(5_000)}`))).article.bodyText,
    ).toBe('It sails.')
  })
})
