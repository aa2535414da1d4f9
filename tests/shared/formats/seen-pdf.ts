import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type Matrix = readonly [number, number, number, number, number, number]
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

const same: Matrix = [1, 0, 0, 1, 0, 0]

/** One matrix after another (ISO 32000-1, 8.3.4). */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const
const rounded = (...all: number[]) => all.map((each) => Math.round(each * 10) / 10 || 0).join(' ')
const matrixOf = (all: ArrayLike<number>): Matrix => [
  all[0] ?? 1,
  all[1] ?? 0,
  all[2] ?? 0,
  all[3] ?? 1,
  all[4] ?? 0,
  all[5] ?? 0,
]

/**
 * What a viewer shows of a PDF and tells a screen reader, line by line: its information, contents
 * and structure; of each page what is drawn on it, with its place from the upper left corner, its
 * size, font and colour, and the number by which the structure has it.
 */
export async function seenInPdf(bytes: Uint8Array): Promise<string> {
  const doc = await getDocumentProxy(bytes.slice())
  const { info } = await doc.getMetadata()
  const lines = Object.entries(info)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}: ${value}`)
  const entries = (all: Awaited<ReturnType<Pdf['getOutline']>> | undefined, depth: number): void => {
    for (const { title, dest, items } of all ?? []) {
      lines.push(`${'  '.repeat(depth)}> ${title} ${Array.isArray(dest) ? rounded(Number(dest[3])) : dest}`)
      entries(items, depth + 1)
    }
  }
  entries(await doc.getOutline(), 0)
  for (const [name, dest] of Object.entries(await doc.getDestinations()).toSorted())
    lines.push(`#${name} ${Array.isArray(dest) ? rounded(Number(dest[2]), Number(dest[3])) : ''}`)
  // The attributes of cells and pictures are only for other programs.
  const raw = Buffer.from(bytes).toString('latin1')
  for (const [, attributes = ''] of raw.matchAll(/\/A <<\s([^>]*\/O \/[^>]*)>>/g))
    lines.push(attributes.replace(/\s+/g, ' ').replace(/\d+\.\d+/g, (number) => rounded(Number(number))))
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number)
    const [, , width = 0, height = 0] = page.view
    lines.push('', `page ${number}: ${rounded(width, height)}`, ...structure(await page.getStructTree(), 0))
    lines.push(...(await drawn(page, height)))
    for (const { rect, url, dest, contentsObj } of await page.getAnnotations())
      lines.push(`link ${rounded(...rect)} ${url ?? ''}${dest ?? ''} ${contentsObj?.str}`)
  }
  return `${lines.join('\n')}\n`
}

interface Element {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Element[]
}

function structure(element: Element, depth: number): string[] {
  const { role = '', alt, lang, children = [] } = element
  const own = children.map(({ type, id }) =>
    type === 'content' ? id?.replace(/^.*_mc/, '') : type === 'object' ? '@' : '-',
  )
  const more = `${alt === undefined ? '' : ` alt=${alt}`}${lang === undefined ? '' : ` lang=${lang}`}`
  const line = `${'  '.repeat(depth)}${role} ${own.join(' ')}${more}`
  return [line, ...children.flatMap((child) => (child.role === undefined ? [] : structure(child, depth + 1)))]
}

async function drawn(page: Page, height: number): Promise<string[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const lines: string[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = same
  let text: Matrix = same
  let [colour, font, content] = ['', '', '']
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at] ?? []
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? same
    else if (operator === OPS.transform) matrix = product(matrixOf(args), matrix)
    else if (operator === OPS.setFillRGBColor) colour = String(args[0])
    else if (operator === OPS.setTextMatrix) text = matrixOf(args[0])
    else if (operator === OPS.setFont) font = `${fontName(page, args[0])} ${rounded(args[1])}`
    else if (operator === OPS.beginMarkedContentProps) content = `${args[0]} ${args[1] ?? '-'}`
    else if (operator === OPS.showText) {
      const [x, y] = place(product(text, matrix), 0, 0)
      const glyphs: readonly ({ unicode: string } | number)[] = args[0]
      const words = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('')
      lines.push(`${content} | ${rounded(x, height - y)} ${font} ${colour} | ${words}`)
    } else if (operator === OPS.constructPath) {
      const [left = 0, bottom = 0, right = 0, top = 0]: number[] = Array.from(args[2] ?? [])
      const [x, y] = place(matrix, left, bottom)
      const [toX, toY] = place(matrix, right, top)
      lines.push(`${content} | ${rounded(x, height - y, toX - x, y - toY)} ${colour} | rectangle`)
    } else if (operator === OPS.paintImageXObject) {
      const [x, y] = place(matrix, 0, 1)
      const [toX, toY] = place(matrix, 1, 0)
      lines.push(`${content} | ${rounded(x, height - y, toX - x, y - toY)} | picture ${args[1]} ${args[2]}`)
    }
  }
  return lines
}

/** The name of a font without that of its subset. */
function fontName(page: Page, id: string): string {
  return String(page.commonObjs.get(id).name).replace(/^[A-Z]{6}\+/, '')
}
