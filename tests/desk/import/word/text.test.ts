import { describe, expect, it } from 'vitest'
import { wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { field, instruction, leftOut, line, mathRun, read, run, said, sign, text } from './document.ts'

describe('what is text in a Word document is text', () => {
  it.each([
    ['the result of a simple field', `<w:fldSimple w:instr=" PAGE ">${wordRun('12')}</w:fldSimple>`, 'a12z'],
    [
      'what is set in another direction',
      `<w:bdo w:val="rtl">${wordRun('b')}</w:bdo><w:dir w:val="ltr">${wordRun('c')}</w:dir>`,
      'abcz',
    ],
    [
      'a word with its reading',
      run(`<w:ruby><w:rubyPr/><w:rt>${wordRun('かん')}</w:rt><w:rubyBase>${wordRun('漢')}</w:rubyBase></w:ruby>`),
      'a漢(かん)z',
    ],
    [
      'a reading as it was written before',
      field('EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(かん),漢)', ''),
      'a漢(かん)z',
    ],
    ['a fraction as a field', field('EQ \\f(1,2)', ''), 'a1/2z'],
    ['a call of a note that is not there', run('<w:footnoteReference w:id="99"/>'), 'az'],
    ['a carriage return', run('<w:cr/>'), 'a z'],
    ['a line break', run('<w:br/>'), 'a z'],
    ['a page break', run('<w:br w:type="page"/>'), 'a\nz'],
    ['a column break', run('<w:br w:type="column"/>'), 'a\nz'],
    ['a tab', run('<w:tab/>'), 'a z'],
    ['a tab to a place', run('<w:ptab w:relativeTo="margin" w:alignment="center" w:leader="none"/>'), 'a z'],
    ['a hyphen that breaks no line', run('<w:noBreakHyphen/>'), 'a\u2011z'],
    ['a hyphen for the end of a line', run('<w:softHyphen/>'), 'a\u00adz'],
    ['a soft hyphen among letters', wordRun('b\u00adc'), 'ab\u00adcz'],
    ['a control for content', `<w:sdt><w:sdtPr/><w:sdtContent>${wordRun('b')}</w:sdtContent></w:sdt>`, 'abz'],
    ['a smart tag', `<w:smartTag w:element="place">${wordRun('b')}</w:smartTag>`, 'abz'],
    [
      'an element of a schema of one’s own',
      `<w:customXml w:element="x"><w:customXmlPr/>${wordRun('b')}</w:customXml>`,
      'abz',
    ],
    [
      'what was put in and moved here',
      `<w:ins w:author="A">${wordRun('b')}</w:ins><w:moveTo w:author="A">${wordRun('c')}</w:moveTo>`,
      'abcz',
    ],
    ['an element of a newer Word', `<w:newer>${wordRun('b')}</w:newer>`, 'abz'],
    [
      'the tick of a form',
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'),
      'a☒z',
    ],
    [
      'the tick that is not set',
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
      'a☐z',
    ],
    [
      'what was chosen from a list',
      field(
        'FORMDROPDOWN',
        '',
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="red"/><w:listEntry w:val="blue"/></w:ddList></w:ffData>',
      ),
      'abluez',
    ],
    ['the words of a button', field('MACROBUTTON Send click here', ''), 'aclick herez'],
    ['a symbol as a field', field('SYMBOL 109 \\f "Symbol" \\s 12', ''), 'aμz'],
    [
      'a control’s tick',
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${wordRun('☒')}</w:sdtContent></w:sdt>`,
      'a☒z',
    ],
    ['a field that has no end', sign('begin') + instruction('PAGE'), 'az'],
    ['an end of no field', sign('end'), 'az'],
    [
      'a field in a field’s instruction',
      sign('begin') +
        instruction('IF ') +
        field('PAGE', wordRun('1')) +
        instruction(' = 1 "x"') +
        sign('separate') +
        wordRun('x') +
        sign('end'),
      'axz',
    ],
    [
      'a field in a field’s result',
      sign('begin') +
        instruction('TOC') +
        sign('separate') +
        wordRun('b') +
        field('PAGEREF x', wordRun('7')) +
        sign('end'),
      'ab7z',
    ],
    ['an accent in a formula', `<m:oMath><m:acc><m:e>${mathRun('x')}</m:e></m:acc></m:oMath>`, 'ax̂z'.normalize('NFC')],
    [
      'a limit above',
      `<m:oMath><m:limUpp><m:e>${mathRun('x')}</m:e><m:lim>${mathRun('n')}</m:lim></m:limUpp></m:oMath>`,
      'ax^nz',
    ],
    ['a mark of an index, which shows nothing', field('XE "ferry"', ''), 'az'],
  ])('%s', async (_, content, expected) => {
    expect(await said(line(wordRun('a') + content + wordRun('z')))).toBe(expected)
  })

  it('raised or lowered where it is set higher or lower', async () => {
    const set = (halfPoints: number) => run(text('2'), `<w:position w:val="${halfPoints}"/>`)
    const { article } = await read(line(wordRun('m') + set(6) + wordRun(' CO') + set(-6) + wordRun(' a') + set(1)))
    expect(outlineOf(article.body)).toBe('m<sup>2</sup> CO<sub>2</sub> a2')
  })

  it('parted by a rule where an empty paragraph has a line', async () => {
    const rule = line('', '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>')
    const { article } = await read(wordParagraph('One.') + rule + wordParagraph('Two.'))
    expect(outlineOf(article.body)).toBe('One.\nhorizontalRule\nTwo.')
  })

  it('whatever its prefixes are, and strict as ISO has it', async () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Still here.</x:t></x:r></x:p></x:body></x:document>`
    expect(await said('', { others: { 'word/document.xml': document } })).toBe('Still here.')
  })

  it('in a text box, once, whichever way it is written', async () => {
    const box = `<w:txbxContent>${wordParagraph('In the box.')}</w:txbxContent>`
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`
    for (const both of [choice + fallback, choice, fallback])
      expect(await said(line(wordRun('Around it.') + run(`<mc:AlternateContent>${both}</mc:AlternateContent>`)))).toBe(
        'Around it.\nIn the box.',
      )
    expect(await leftOut(line(run(`<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`)))).toEqual([])
  })

  it('a large first letter stands in the word that it begins', async () => {
    const letter = line(wordRun('N'), '<w:framePr w:dropCap="drop" w:lines="3"/>')
    expect(await said(letter + line(wordRun('obody was hurt.')))).toBe('Nobody was hurt.')
  })

  it('a formula reads in one line', async () => {
    const t = (signs: string) => `<m:r><m:t>${signs}</m:t></m:r>`
    const formula = `<m:oMath><m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>${t('=')}<m:f><m:fPr/><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f></m:oMath>`
    const { article, leftOut: missing } = await read(line(wordRun('So ') + formula + wordRun(' holds.')))
    expect(article.bodyText).toBe('So x²=(a+b)/2 holds.')
    expect(missing).toEqual([{ kind: 'formula', count: 1, words: 'x²=(a+b)/2' }])
  })

  const fraction = `<m:f><m:num>${mathRun('a+b')}</m:num><m:den>${mathRun('c')}</m:den></m:f>`
  const root = `<m:rad><m:deg>${mathRun('3')}</m:deg><m:e>${mathRun('x')}</m:e></m:rad>`
  it.each([
    ['one after the other', `<m:oMath>${fraction}</m:oMath><m:oMath>${root}</m:oMath>`],
    ['on lines of their own', `<m:oMathPara><m:oMath>${fraction}</m:oMath><m:oMath>${root}</m:oMath></m:oMathPara>`],
    ['in one formula', `<m:oMath>${fraction}${root}</m:oMath>`],
  ])('a fraction and a root %s are parted', async (_, formulas) => {
    expect(await said(line(formulas))).toBe('(a+b)/c ³√(x)')
  })

  it('formulas with text between them have no more space', async () => {
    const formula = (name: string) => `<m:oMath>${mathRun(name)}</m:oMath>`
    expect(await said(line(`${formula('x')}${wordRun(',')}${formula('y')}`))).toBe('x,y')
  })
})
