import { describe, expect, it } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { directionOf } from '#shared/article/language.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import { publish, writtenAs } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'
import { p, read as readOdt, span } from './odt/document.ts'
import { onlyStory, readAll } from './reading.ts'
import { line, read as readWord, run, text } from './word/document.ts'

// A passage in another language than the article's: written in every format, and read from other
// programs.

const said = (words: string, tag: string | null = null): BodyNode => ({
  type: 'text',
  text: words,
  ...(tag === null ? {} : { marks: [{ type: 'language', attrs: { tag } }] }),
})
const article = {
  ...story({ language: 'en', headline: 'Ferry' }),
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { level: null },
        content: [said('He said: '), said('c’est la vie', 'fr-CA'), said(' and '), said('так', 'sr-Cyrl-RS')],
      },
    ],
  },
}
const options = { publisher: { name: 'The Daily', url: 'https://daily.example.org' } }

/** Passages marked as another language, with its tag. */
function passages(body: BodyNode): [string, unknown][] {
  const own = body.marks?.find(({ type }) => type === 'language')
  if (own !== undefined) return [[body.text ?? '', own.attrs?.tag]]
  return (body.content ?? []).flatMap(passages)
}

describe('a passage in another language, sent out', () => {
  it.each<[FormatId, string]>([
    ['html', '<span lang="fr-CA" dir="ltr">c’est la vie</span>'],
    ['html-fragment', '<span lang="fr-CA" dir="ltr">c’est la vie</span>'],
    ['ninjs', '<span lang=\\"fr-CA\\" dir=\\"ltr\\">c’est la vie</span>'],
    ['newsml-g2', '<span lang="fr-CA" dir="ltr">c’est la vie</span>'],
    ['nitf', '<lang value="fr-CA">c’est la vie</lang>'],
    ['markdown', '<span lang="fr-CA">c’est la vie</span>'],
    ['rss', '&lt;span lang=&quot;fr-CA&quot; dir=&quot;ltr&quot;&gt;c’est la vie&lt;/span&gt;'],
  ])('is one in %s', (format, expected) => {
    expect(publish(article, format, options)).toContain(expected)
  })

  it('runs from right to left where its language does', () => {
    const content = [said('He said: '), said('שלום 2.0', 'he'), said('.')]
    const turned = {
      ...article,
      body: { type: 'doc', content: [{ type: 'paragraph', attrs: { level: null }, content }] },
    }
    expect(publish(turned, 'html', options)).toContain('He said: <span lang="he" dir="rtl">שלום 2.0</span>.')
    expect(unpacked(writtenAs(turned, 'docx', options))).toContain('<w:rtl></w:rtl><w:lang w:val="he"')
  })

  it.each([
    ['Hebrew in an English story', 'en', 'he', '\u2067'],
    ['English in a Hebrew story', 'he', 'en', '\u2066'],
  ])(
    '%s runs its own way in an OpenDocument text, as a whole, and comes back as it was',
    async (_what, language, tag, sign) => {
      const bold = said(' 2.0 ', tag)
      const content = [
        said('A: '),
        said('שלום', tag),
        { ...bold, marks: [{ type: 'bold' }, ...(bold.marks ?? [])] },
        said('B', tag),
        said(' C '),
        said('voilà', language === 'he' ? 'ar' : 'fr'),
      ]
      const body = { type: 'doc', content: [{ type: 'paragraph', attrs: { level: null }, content }] }
      const turned = { ...article, ...story({ language, direction: directionOf(language), headline: 'Ferry' }), body }
      const sent = writtenAs(turned, 'odt', options)
      const isolate = (inside: string) => `<text:span text:style-name="Direction">${inside}</text:span>`
      const [text = ''] = /<text:p text:style-name="Text_20_body">.*?<\/text:p>/.exec(unpacked(sent)) ?? []
      const plain = text
        .replace(/<text:span text:style-name="T\d">(.*?)<\/text:span>/g, '$1')
        .replaceAll('<text:s text:c="1"></text:s>', ' ')
      expect(plain).toContain(`A: ${isolate(sign)}שלום 2.0 B${isolate('\u2069')} C voilà</text:p>`)
      const { article: back } = await onlyStory(await readAll(sent as Uint8Array<ArrayBuffer>, 'a.odt'))
      expect(JSON.stringify(back.body)).not.toMatch(/[\u2066-\u2069]/)
      expect(passages(back.body)).toEqual(passages(body))
    },
  )

  it('is one to whoever has a PDF read out', () => {
    const pdf = Buffer.from(writtenAs(article, 'pdf', options) as Uint8Array).toString('latin1')
    expect(pdf).toContain('/Lang (fr-CA)')
    expect(pdf).toContain('/Lang (sr-Cyrl-RS)')
  })

  it.each<[FormatId, string]>([
    ['html', 'a.html'],
    ['markdown', 'a.md'],
    ['nitf', 'a.nitf.xml'],
    ['newsml-g2', 'a.newsml.xml'],
    ['ninjs', 'a.ninjs.json'],
    ['docx', 'a.docx'],
    ['odt', 'a.odt'],
    ['json', 'a.json'],
  ])('comes back from %s as it was', async (format, name) => {
    const written = writtenAs(article, format, options)
    const { body } = onlyStory(await readAll(written, name)).article
    expect(passages(body)).toEqual([
      ['c’est la vie', 'fr-CA'],
      ['так', 'sr-Cyrl-RS'],
    ])
  })
})

describe('what other programs say of languages', () => {
  const english = 'The ferry to the island sails again on Friday, the harbour master said in a short statement.'
  const marked = (words: string, tag: string) => run(text(words), `<w:lang w:val="${tag}"/>`)

  it('is kept where it is another one than the article’s, from Word', async () => {
    const { article } = await readWord(line(marked(english, 'en-GB') + marked(' C’est la vie.', 'fr-FR')))
    expect(passages(article.body)).toEqual([[' C’est la vie.', 'fr-FR']])
  })

  it('is no matter of a region', async () => {
    const { article } = await readWord(line(marked(english, 'en-GB') + marked(' It does.', 'en-US')))
    expect(passages(article.body)).toEqual([])
  })

  it('is not believed where the whole text is said to be in another one than it is', async () => {
    const { article } = await readWord(line(marked(english, 'pl-PL') + marked(' It does.', 'de-DE')))
    expect([article.language, passages(article.body)]).toEqual(['en', []])
  })

  it('is kept from OpenDocument', async () => {
    const { article } = await readOdt(p(`${english} ${span('F', 'C’est la vie.')}`))
    expect(passages(article.body)).toEqual([['C’est la vie.', 'fr-BE']])
  })

  it.each([
    ['a passage', `<p>${english} <i lang="fr">C’est la vie.</i></p>`, [['C’est la vie.', 'fr']]],
    ['a block', `<p>${english}</p><blockquote lang="DE-at"><p>So ist es.</p></blockquote>`, [['So ist es.', 'de-AT']]],
    [
      'one in another one',
      `<p>${english} <q lang="fr">Oui, <b lang="en">yes</b></q></p>`,
      [
        ['“Oui, ', 'fr'],
        ['”', 'fr'],
      ],
    ],
    ['none at all', `<p>${english} <i lang="">C’est</i> <i lang="x y">la</i> <i lang="und">vie</i></p>`, []],
  ])('is kept from a page: %s', async (_, html, expected) => {
    const page = `<!doctype html><html lang="en"><body><article><h1>Ferry</h1><p>${english}</p>${html}</article></body></html>`
    expect(passages(onlyStory(await readAll(page, 'a.html')).article.body)).toEqual(expected)
  })
})
