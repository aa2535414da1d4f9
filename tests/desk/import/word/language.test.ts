import { describe, expect, it } from 'vitest'
import { wordParagraph } from '#tests/helpers/word-document.ts'
import { line, read, run, text } from './document.ts'

describe('the language of a document', () => {
  const marked = (words: string, language: string) => line(run(text(words), `<w:lang ${language}/>`))
  const long = 'Der Hafen ist über Nacht zugefroren, und die Boote bleiben bis zum Wochenende am Kai liegen.'
  it.each([
    ['what it says of a few letters', marked('Aktualisiert', 'w:val="de-DE"'), 'de'],
    ['what it says of a few others', marked('Regional', 'w:val="fr-FR"'), 'fr'],
    ['the newsroom’s where it says nothing of a few', wordParagraph('Aktualisiert'), 'en'],
    ['what many letters are in, whatever it says', marked(long, 'w:val="en-US"'), 'de'],
    ['what letters of another script are in', marked('Порт замёрз за одну ночь', 'w:val="en-US"'), 'ru'],
    ['what it says of East Asian letters', marked('港口结冰', 'w:val="en-US" w:eastAsia="zh-CN"'), 'zh'],
    ['what most of it says', marked('Hafen', 'w:val="en-US"') + marked('Der Hafen friert', 'w:val="de-AT"'), 'de'],
    ['nothing that is no language', marked('Aktualisiert', 'w:val="x-none"'), 'en'],
  ])('is %s', async (_, paragraphs, language) => {
    expect((await read(paragraphs)).article.language).toBe(language)
  })

  it('is said by its styles too', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect((await read(wordParagraph('Aktualisiert'), { styles })).article.language).toBe('de')
  })
})
