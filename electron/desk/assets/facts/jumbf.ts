import { FileView } from '../inspect/header.ts'
import type { MetadataPart } from './parts.ts'

/**
 * A JUMBF box (ISO/IEC 19566-5). `label`: its name inside its superbox, '' if it has none; `boxes`:
 * the content of a superbox.
 */
export interface Box {
  readonly type: string
  readonly label: string
  readonly content: Uint8Array
  readonly boxes: readonly Box[]
}

const headerBytes = 8
const mostBoxes = 10_000
const deepest = 12
const hasLabel = 0x02
const uuidBytes = 16

/** The boxes in some bytes. @throws RangeError, LedeError for invalid JUMBF. */
export function boxesIn(bytes: Uint8Array): Box[] {
  const budget = { left: mostBoxes }
  return read(bytes, 0, budget)
}

function read(bytes: Uint8Array, depth: number, budget: { left: number }): Box[] {
  if (depth > deepest) throw new RangeError('boxes too deep')
  const file = new FileView(bytes)
  const boxes: Box[] = []
  for (let at = 0; at + headerBytes <= bytes.length; ) {
    budget.left -= 1
    if (budget.left < 0) throw new RangeError('too many boxes')
    const size = file.u32(at)
    // 0 means up to the end; 1, a length of eight bytes, is never needed at the sizes allowed.
    const length = size === 0 ? bytes.length - at : size
    if (length < headerBytes) throw new RangeError('no length of a box')
    const type = file.ascii(at + 4, 4)
    const content = file.part(at + headerBytes, length - headerBytes)
    const inside = type === 'jumb' ? read(content, depth + 1, budget) : []
    const description = inside[0]?.type === 'jumd' ? inside[0].content : null
    boxes.push({ type, label: description === null ? '' : labelOf(description), content, boxes: inside })
    at += length
  }
  return boxes
}

/**
 * The label in a description box (ISO/IEC 19566-5, B.3): kind, toggles, then a zero-terminated
 * text.
 */
function labelOf(description: Uint8Array): string {
  if (((description[uuidBytes] ?? 0) & hasLabel) === 0) return ''
  const end = description.indexOf(0, uuidBytes + 1)
  return new TextDecoder().decode(description.subarray(uuidBytes + 1, end === -1 ? undefined : end))
}

/**
 * The JUMBF in an image's file: in a JPEG's APP11 segments (ISO/IEC 19566-5, D.2: a box split
 * across several, each with its header), in PNG's caBX and WebP's C2PA (C2PA 2.2, A.3). Null if
 * there is none.
 */
export function jumbfIn(parts: readonly MetadataPart[]): Uint8Array | null {
  const whole = parts.find(({ name }) => name === 'caBX' || name === 'C2PA')
  if (whole !== undefined) return whole.content
  const pieces = parts.filter(({ name, content }) => name === 'APP11' && content[0] === 0x4a && content[1] === 0x50)
  if (pieces.length === 0) return null
  const ordered = pieces
    .map(({ content }) => ({ content, number: numberOf(content) }))
    .sort((one, other) => one.number - other.number)
  return Buffer.concat(ordered.map(({ content }, index) => content.subarray(index === 0 ? 8 : 8 + headerBytes)))
}

/** The sequence number of a piece of a box; the box's header follows it. 0 if it is truncated. */
function numberOf(content: Uint8Array): number {
  return content.length < 8 ? 0 : new FileView(content).u32(4)
}
