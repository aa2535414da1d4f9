import { docxLooks } from '#shared/blocks/styles.ts'
import { element } from '#shared/publish/escape.ts'
import { styleId, styleNames } from '../office/names.ts'
import { group } from '../xml.ts'
import { bold, boxed, grey, italic, keep, type Look, size, spacing } from './look.ts'
import { namespaces, value } from './xml.ts'

/** The look of each style: plain, as in a manuscript. */
const looks: Readonly<Record<string, Look>> = {
  Slugline: { paragraph: spacing(0, 120), text: grey + size(18), next: 'Kicker' },
  [styleNames.held]: { paragraph: spacing(0, 120), text: bold + value('w:color', '9C2A00') },
  [styleNames.notice]: { paragraph: boxed + spacing(0, 160) },
  [styleNames.noticeText]: { isCharacter: true },
  Kicker: { paragraph: keep + spacing(0, 40), text: bold + grey, next: 'Title' },
  Title: { paragraph: keep + spacing(0, 120), text: bold + size(44), next: 'Normal' },
  Subtitle: { paragraph: spacing(0, 120), text: grey + size(28), next: 'Normal' },
  Byline: { paragraph: spacing(0, 60), text: italic, next: 'Normal' },
  'Note to Editors': { paragraph: boxed + spacing(120, 120), text: italic },
  'Usage Terms': { paragraph: spacing(240, 0), text: grey + size(18) },
  ...docxLooks,
  [styleNames.dateline]: { isCharacter: true, text: bold },
  [styleNames.link]: { isCharacter: true, text: `${value('w:color', '0B5394')}${value('w:u', 'single')}` },
  [styleNames.filed]: { text: bold },
}

/**
 * The part that defines the styles of a document (ECMA-376 part 1, 17.7), in the language and
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

/** Word's built-in styles. */
const usual: ReadonlySet<string> = new Set([
  'Title',
  'Subtitle',
  styleNames.quote,
  styleNames.caption,
  styleNames.link,
  ...[2, 3, 4].map(styleNames.heading),
])
