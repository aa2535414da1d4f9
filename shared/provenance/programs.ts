import { type Program, programOf } from '#shared/paste/program.ts'
import type { Whence } from './taken.ts'

/**
 * The content of a clipboard besides pictures; '' for a missing format. `types`: all its formats.
 */
export interface Clip {
  readonly html: string
  readonly rtf: string
  readonly types: readonly string[]
  /** An address supplied as such; '' for none. */
  readonly address: string
}

/**
 * Programs for which Lede has special handling, by the names that people know. `isWriters`: people
 * write in it, so text from it is more likely their own than others'.
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

/**
 * Other programs, recognised by their HTML; checked first, since some of them write Word's HTML.
 */
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

/** Recognised by RTF, for programs that put nothing else on the clipboard. */
const byRtf: readonly Other[] = [
  { name: 'Microsoft Word', sign: /\{\\\*\\generator Microsoft Word/, isWriters: true },
  { name: 'LibreOffice', sign: /\{\\\*\\generator LibreOffice/, isWriters: true },
  { name: 'macOS', sign: /\\cocoartf\d/, isWriters: true },
]

/** Recognised by the names of clipboard formats. */
const byType: readonly Other[] = [
  { name: 'Google Docs', sign: /vnd\.google-docs/, isWriters: true },
  { name: 'Visual Studio Code', sign: /^vscode-editor-data$/, isWriters: true },
  { name: 'Slack', sign: /^slack\// },
]

const others = [...byHtml, ...byRtf, ...byType]

/**
 * How much of a clip is searched: a program identifies itself at the beginning, or in every line.
 */
const lookedAt = 20_000

/** The source of a text according to the clipboard. */
export function whenceOfClip({ html, rtf, types, address }: Clip): Whence {
  const name =
    nameIn(byHtml, [html]) ?? known[programOf(html)]?.name ?? nameIn(byRtf, [rtf]) ?? nameIn(byType, types) ?? null
  return { kind: 'pasted', program: name, address: webAddress(address), note: null }
}

/** Whether people write their own texts in a program. */
export function isWritersProgram(program: string | null): boolean {
  return (
    Object.values(known).some((each) => each?.name === program && each.isWriters) ||
    others.some(({ name, isWriters }) => name === program && isWriters === true)
  )
}

function nameIn(programs: readonly Other[], texts: readonly string[]): string | undefined {
  return programs.find(({ sign }) => texts.some((text) => sign.test(text.slice(0, lookedAt))))?.name
}

/** The first address in a list (RFC 2483: lines with # are comments). */
function webAddress(text: string): string | null {
  const first = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? ''
  return URL.canParse(first) && /^https?:$/.test(new URL(first).protocol) ? first : null
}
