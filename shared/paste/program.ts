/** The program from which a text was copied. `lede`: another Lede; `web`: none of the others. */
export type Program = 'lede' | 'word' | 'wordWeb' | 'excel' | 'docs' | 'sheets' | 'libreOffice' | 'cocoa' | 'web'

// The order matters: Excel and Outlook have Word's signs as well.
const signs: readonly (readonly [Program, RegExp])[] = [
  ['lede', /\sdata-lede-copy\b/],
  ['sheets', /<google-sheets-html-origin|\sdata-sheets-(?:value|root|userformat)/i],
  ['docs', /\bid=["']?docs-internal-guid-|<meta[^>]+content=["']?Google Docs/i],
  ['wordWeb', /\bclass=["'][^"']*\b(?:SCXW\d+|BCX\d+|OutlineElement|NormalTextRun)\b|\sdata-ccp-props=/],
  ['excel', /urn:schemas-microsoft-com:office:excel|content=["']?(?:Excel\.Sheet|Microsoft Excel)/i],
  [
    'word',
    /urn:schemas-microsoft-com:office:word|content=["']?(?:Word\.Document|Microsoft Word)|\bclass=["']?Mso[A-Z]|\bmso-(?:list|comment-reference|spacerun|bidi-|fareast-|ansi-)/,
  ],
  ['libreOffice', /<meta[^>]+content=["']?(?:LibreOffice|OpenOffice)/i],
  ['cocoa', /<meta[^>]+content=["']?Cocoa HTML Writer/i],
]

/**
 * Programs are recognised in the first and last part of a text; megabytes are not searched
 * completely.
 */
const searched = 500_000

/** The program that produced some HTML. */
export function programOf(html: string): Program {
  const part = html.length > 2 * searched ? html.slice(0, searched) + html.slice(-searched) : html
  return signs.find(([, sign]) => sign.test(part))?.[0] ?? 'web'
}
