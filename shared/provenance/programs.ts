import { type Program, programOf } from '#shared/paste/program.ts'
import type { Whence } from './taken.ts'

/**
 * What a clipboard holds besides pictures; '' for a form that it has not. `types`: all its forms.
 */
export interface Clip {
  readonly html: string
  readonly rtf: string
  readonly types: readonly string[]
  /** An address that came along as such; '' for none. */
  readonly address: string
}

/**
 * Programs that Lede reads in their own way, as people call them. `isWriters`: people write in it,
 * so that what comes from there is more often their own than others'.
 */
const known: Readonly<Record<Program, { readonly name: string; readonly isWriters: boolean } | null>> = {
  lede: { name: 'Lede', isWriters: true },
  word: { name: 'Microsoft Word', isWriters: true },
  wordWeb: { name: 'Microsoft Word', isWriters: true },
  excel: { name: 'Microsoft Excel', isWriters: true },
  docs: { name: 'Google Docs', isWriters: true },
  sheets: { name: 'Google Sheets', isWriters: true },
  libreOffice: { name: 'LibreOffice', isWriters: true },
  cocoa: { name: 'macOS', isWriters: true },
  web: null,
}

interface Other {
  readonly name: string
  readonly sign: RegExp
  readonly isWriters?: true
}

/** Others, by signs in their HTML; asked before the above, since some of them write Word's. */
const byHtml: readonly Other[] = [
  { name: 'Outlook', sign: /\bclass=["']?x_Mso|\bid=["']?(?:divRplyFwdMsg|x_divtagdefaultwrapper)/ },
  { name: 'Gmail', sign: /\bclass=["']?gmail_|\bdata-smartmail=/ },
  { name: 'Thunderbird', sign: /\bclass=["']?moz-(?:cite|text|forward)|<blockquote[^>]+type=["']?cite/ },
  { name: 'Slack', sign: /\bclass=["']?c-mrkdwn|\bdata-stringify-type=/ },
  { name: 'Microsoft Teams', sign: /itemtype=["']?http:\/\/schema\.skype\.com|\bdata-tid=["']?messageBody/ },
  { name: 'Microsoft PowerPoint', sign: /office:powerpoint|content=["']?PowerPoint\.Slide/i },
  { name: 'ONLYOFFICE', sign: /\bclass=["']?docData;DOCY/, isWriters: true },
  { name: 'Notion', sign: /<!-- notionvc:/, isWriters: true },
  { name: 'ChatGPT', sign: /<(?:p|h\d|li|ul|ol) data-start=["']?\d+["']? data-end=/ },
]

/** By what stands in RTF, where a program puts nothing else on the clipboard. */
const byRtf: readonly Other[] = [
  { name: 'Microsoft Word', sign: /\{\\\*\\generator Microsoft Word/, isWriters: true },
  { name: 'LibreOffice', sign: /\{\\\*\\generator LibreOffice/, isWriters: true },
  { name: 'macOS', sign: /\\cocoartf\d/, isWriters: true },
]

/** By the names of the forms that it puts on the clipboard. */
const byType: readonly Other[] = [
  { name: 'Google Docs', sign: /vnd\.google-docs/, isWriters: true },
  { name: 'Visual Studio Code', sign: /^vscode-editor-data$/, isWriters: true },
  { name: 'Slack', sign: /^slack\// },
]

const others = [...byHtml, ...byRtf, ...byType]

/** How much of a clip is looked at: a program says who it is at the beginning, or in every line. */
const lookedAt = 20_000

/** Where the clipboard says that a text comes from. */
export function whenceOfClip({ html, rtf, types, address }: Clip): Whence {
  const name =
    nameIn(byHtml, [html]) ?? known[programOf(html)]?.name ?? nameIn(byRtf, [rtf]) ?? nameIn(byType, types) ?? null
  return { kind: 'pasted', program: name, address: webAddress(address), note: null }
}

/** Whether a program is one in which people write their own texts. */
export function isWritersProgram(program: string | null): boolean {
  return (
    Object.values(known).some((each) => each?.name === program && each.isWriters) ||
    others.some(({ name, isWriters }) => name === program && isWriters === true)
  )
}

function nameIn(programs: readonly Other[], texts: readonly string[]): string | undefined {
  return programs.find(({ sign }) => texts.some((text) => sign.test(text.slice(0, lookedAt))))?.name
}

/** The first address of a list of them (RFC 2483: lines with # say something else). */
function webAddress(text: string): string | null {
  const first = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? ''
  return URL.canParse(first) && /^https?:$/.test(new URL(first).protocol) ? first : null
}
