import { odtLooks } from '#shared/blocks/styles.ts'
import { type Attributes, element } from '#shared/publish/escape.ts'
import { styledFields, styleNames } from '../office/names.ts'
import { empty, group } from '../xml.ts'
import { bold, boxed, grey, italic, keep, type Look, size, space } from './look.ts'
import { displayName, namespaces, styleName } from './names.ts'

/** The look of each style: as in a Word document (../docx/styles.ts). */
const looks: Readonly<Record<string, Look>> = {
  'Text body': { paragraph: space(0, 8) },
  [styledFields.slugline]: { paragraph: space(0, 6), text: { ...grey, ...size(9) } },
  [styleNames.held]: { paragraph: space(0, 6), text: { ...bold, 'fo:color': '#9c2a00' } },
  [styleNames.notice]: { paragraph: { ...boxed, ...space(0, 8) } },
  [styleNames.noticeText]: { isCharacter: true },
  [styleNames.direction]: { isCharacter: true },
  [styledFields.kicker]: { paragraph: { ...keep, ...space(0, 2) }, text: { ...bold, ...grey } },
  [styledFields.headline]: { paragraph: { ...keep, ...space(0, 6) }, text: { ...bold, ...size(22) } },
  [styledFields.deck]: { paragraph: space(0, 6), text: { ...grey, ...size(14) } },
  [styledFields.bylines]: { paragraph: space(0, 3), text: italic },
  [styledFields.editorNote]: { paragraph: { ...boxed, ...space(6, 6) }, text: italic },
  [styledFields.usageTerms]: { paragraph: space(12, 0), text: { ...grey, ...size(9) } },
  ...odtLooks,
  [styleNames.dateline]: { isCharacter: true, text: bold },
  [styleNames.filed]: { text: bold },
}

const usualSize = { 'style:font-name': 'Georgia', 'fo:font-family': 'Georgia', ...size(11.5) }

/**
 * The part that defines the styles of a document (OpenDocument 1.3, part 3, 16), in the language
 * and direction of its text.
 */
export function stylesPart({ language, direction }: { language: string; direction: 'ltr' | 'rtl' }): string {
  const [tag = language, ...others] = language.split('-')
  const country = others.find((part) => /^[A-Z]{2}$/.test(part)) ?? 'none'
  const usual = element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    empty('style:paragraph-properties', { 'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb' }) +
      empty('style:text-properties', { ...usualSize, 'fo:language': tag, 'fo:country': country }),
  )
  const page = empty('style:page-layout-properties', {
    'fo:page-width': '210mm',
    'fo:page-height': '297mm',
    'fo:margin': '25mm',
    'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
  })
  return element(
    'office:document-styles',
    namespaces,
    [
      element(
        'office:styles',
        {},
        [usual, ...Object.entries(looks).map(([name, look]) => styleMarkup(name, look))].join('\n'),
      ),
      element('office:automatic-styles', {}, element('style:page-layout', { 'style:name': 'Page' }, page)),
      element(
        'office:master-styles',
        {},
        empty('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'Page' }),
      ),
    ].join('\n'),
  )
}

function styleMarkup(name: string, { paragraph, text, isCharacter }: Look): string {
  return element(
    'style:style',
    {
      'style:name': styleName(name),
      'style:display-name': displayName(name),
      'style:family': isCharacter ? 'text' : 'paragraph',
    },
    (paragraph === undefined ? '' : empty('style:paragraph-properties', paragraph)) +
      (text === undefined ? '' : empty('style:text-properties', text)),
  )
}

const formats: Readonly<Record<string, string>> = { '1': '1', a: 'a', A: 'A', i: 'i', I: 'I' }

/** The styles of lists, tables and boxes, which are only used inside the text. */
export function automaticStyles(): string[] {
  const lists = ['bullet', ...Object.keys(formats)].map((kind) =>
    group(
      'text:list-style',
      { 'style:name': `List_${kind}` },
      ...Array.from({ length: 10 }, (_, level) => listLevel(kind, level + 1)),
    ),
  )
  const styled = (name: string, family: string, properties: string, look: Attributes) =>
    element('style:style', { 'style:name': name, 'style:family': family }, empty(properties, look))
  return [
    ...lists,
    styled('Section', 'section', 'style:section-properties', {}),
    styled(styleName(styleNames.factBox), 'section', 'style:section-properties', {
      'fo:background-color': '#f2f2f2',
    }),
    styled('Table', 'table', 'style:table-properties', { 'table:border-model': 'collapsing' }),
    styled('Cell', 'table-cell', 'style:table-cell-properties', {
      'fo:border': '0.5pt solid #a6a6a6',
      'fo:padding': '3pt',
    }),
  ]
}

function listLevel(kind: string, level: number): string {
  const place = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    empty('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'fo:text-indent': '-18pt',
      'fo:margin-left': `${18 + level * 18}pt`,
    }),
  )
  return kind === 'bullet'
    ? element('text:list-level-style-bullet', { 'text:level': level, 'text:bullet-char': '•' }, place)
    : element(
        'text:list-level-style-number',
        { 'text:level': level, 'style:num-format': formats[kind] ?? '1', 'style:num-suffix': '.' },
        place,
      )
}
