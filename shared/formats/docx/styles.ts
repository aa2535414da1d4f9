import { element } from '#shared/publish/escape.ts'
import { styleId, styleNames } from '../office/names.ts'
import { group } from '../xml.ts'
import { namespaces, value } from './xml.ts'

interface Look {
  /** The properties of its paragraphs, in the order of the schema. */
  readonly paragraph?: string
  /** Those of its text. */
  readonly text?: string
  /** The style of the paragraph that is begun after one of it. */
  readonly next?: string
  readonly isCharacter?: true
}

const italic = '<w:i></w:i>'
const bold = '<w:b></w:b>'
const grey = value('w:color', '595959')
const size = (halfPoints: number) => value('w:sz', halfPoints) + value('w:szCs', halfPoints)
const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"></w:spacing>`
const indent = (left: number, right = 0) => `<w:ind w:left="${left}" w:right="${right}"></w:ind>`
const keep = '<w:keepNext></w:keepNext>'
const box = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="6" w:color="A6A6A6"></w:${side}>`
const boxed = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(box).join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"></w:shd>`
const heading = (level: number, halfPoints: number): Look => ({
  paragraph: `${keep}${spacing(240, 80)}${value('w:outlineLvl', level)}`,
  text: bold + size(halfPoints),
  next: 'Normal',
})

/** What each style looks like: sober, as a manuscript is. */
const looks: Readonly<Record<string, Look>> = {
  Slugline: { paragraph: spacing(0, 120), text: grey + size(18), next: 'Kicker' },
  [styleNames.held]: { paragraph: spacing(0, 120), text: bold + value('w:color', '9C2A00') },
  [styleNames.label]: { paragraph: spacing(0, 160), text: bold + grey + size(19) },
  [styleNames.notice]: { paragraph: boxed + spacing(0, 160) },
  [styleNames.noticeText]: { isCharacter: true },
  Kicker: { paragraph: keep + spacing(0, 40), text: bold + grey, next: 'Title' },
  Title: { paragraph: keep + spacing(0, 120), text: bold + size(44), next: 'Normal' },
  Subtitle: { paragraph: spacing(0, 120), text: grey + size(28), next: 'Normal' },
  Byline: { paragraph: spacing(0, 60), text: italic, next: 'Normal' },
  'Note to Editors': { paragraph: boxed + spacing(120, 120), text: italic },
  'Usage Terms': { paragraph: spacing(240, 0), text: grey + size(18) },
  [styleNames.heading(2)]: heading(0, 30),
  [styleNames.heading(3)]: heading(1, 26),
  [styleNames.heading(4)]: heading(2, 24),
  [styleNames.quote]: { paragraph: indent(567, 567), text: italic },
  [styleNames.factBox]: { paragraph: boxed },
  [styleNames.tableHeading]: { paragraph: spacing(0, 0), text: bold },
  [styleNames.pullQuote]: { paragraph: keep + spacing(200, 60) + indent(567, 567), text: size(30) },
  [styleNames.attribution]: { paragraph: spacing(0, 200) + indent(567, 567), text: grey },
  [styleNames.picture]: { paragraph: keep + spacing(160, 60) },
  [styleNames.caption]: { paragraph: spacing(0, 60), text: size(20) },
  [styleNames.credit]: { paragraph: spacing(0, 60), text: grey + size(18) },
  [styleNames.source]: { paragraph: spacing(0, 160), text: grey + size(18) },
  [styleNames.rule]: {},
  [styleNames.cardTitle]: { paragraph: keep + spacing(160, 20) + indent(284), text: bold },
  [styleNames.cardDescription]: { paragraph: spacing(0, 20) + indent(284) },
  [styleNames.cardSite]: { paragraph: spacing(0, 160) + indent(284), text: grey + size(18) },
  [styleNames.relatedLink]: { paragraph: spacing(0, 40) + indent(284) },
  [styleNames.dateline]: { isCharacter: true, text: bold },
  [styleNames.link]: { isCharacter: true, text: `${value('w:color', '0B5394')}${value('w:u', 'single')}` },
  [styleNames.filed]: { text: bold },
  [styleNames.afterTable]: { paragraph: spacing(0, 80), text: size(8) },
}

/**
 * The part that says what the styles of a document are (ECMA-376 part 1, 17.7), in the language and
 * direction of its text.
 */
export function stylesPart({ language, direction }: { language: string; direction: 'ltr' | 'rtl' }): string {
  const isTurned = direction === 'rtl'
  const tag = element('w:lang', { 'w:val': language, 'w:bidi': language, 'w:eastAsia': language }, '')
  const fonts = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman" w:eastAsia="Georgia"></w:rFonts>'
  return element(
    'w:styles',
    namespaces,
    [
      element(
        'w:docDefaults',
        {},
        element(
          'w:rPrDefault',
          {},
          element('w:rPr', {}, `${fonts}${size(23)}${isTurned ? '<w:rtl></w:rtl>' : ''}${tag}`),
        ) + element('w:pPrDefault', {}, element('w:pPr', {}, isTurned ? '<w:bidi></w:bidi>' : '')),
      ),
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"></w:name><w:qFormat></w:qFormat><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"></w:spacing></w:pPr></w:style>',
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"></w:name></w:style>',
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"></w:name><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"></w:left><w:right w:w="108" w:type="dxa"></w:right></w:tblCellMar></w:tblPr></w:style>',
      ...Object.entries(looks).map(([name, look]) => styleOf(name, look)),
    ].join('\n'),
  )
}

function styleOf(name: string, { paragraph = '', text = '', next, isCharacter }: Look): string {
  return group(
    'w:style',
    {
      'w:type': isCharacter ? 'character' : 'paragraph',
      'w:styleId': styleId(name),
      'w:customStyle': usual.has(name) ? null : 1,
    },
    value('w:name', name),
    isCharacter ? value('w:basedOn', 'DefaultParagraphFont') : value('w:basedOn', 'Normal'),
    next === undefined ? '' : value('w:next', styleId(next)),
    '<w:qFormat></w:qFormat>',
    paragraph === '' ? '' : element('w:pPr', {}, paragraph),
    text === '' ? '' : element('w:rPr', {}, text),
  )
}

/** Styles that Word has itself. */
const usual: ReadonlySet<string> = new Set([
  'Title',
  'Subtitle',
  styleNames.quote,
  styleNames.caption,
  styleNames.link,
  ...[2, 3, 4].map(styleNames.heading),
])
