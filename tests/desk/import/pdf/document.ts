/** A line of a page: its position, its size and its words. */
export type PdfLine = readonly [left: number, base: number, size: number, words: string]

/** A PDF of A4 pages in Helvetica. `more`: additions to its trailer. */
export function pdf(pages: readonly (readonly PdfLine[])[], more = ''): Uint8Array {
  const content = pages.map((lines) => {
    const text = lines.map(
      ([left, base, size, words]) => `/F1 ${size} Tf 1 0 0 1 ${left} ${base} Tm (${escaped(words)}) Tj`,
    )
    return `BT ${text.join('\n')} ET`
  })
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...content.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more}>>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

function escaped(words: string): string {
  return words.replace(/[\\()]/g, '\\$&')
}

/** Lines below one another. */
export function lines(left: number, top: number, size: number, ...words: string[]): PdfLine[] {
  return words.map((line, index) => [left, top - index * size * 1.2, size, line])
}
