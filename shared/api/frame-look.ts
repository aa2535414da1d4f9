/** What a frame says of itself, read without decoding it. */
export interface FrameLook {
  /** The message's number, if it came before whatever is too much. */
  id: number | null
  /** How many values it holds, keys among them. */
  values: number
}

/**
 * Walks through a frame (MessagePack) without decoding it, until it holds more values than `most`:
 * three bytes can say that millions follow.
 *
 * @throws RangeError for what ends too early, or is no MessagePack; decoding it fails too.
 */
export function lookAtFrame(bytes: Uint8Array, most: number): FrameLook {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** How many values are still to come in each open list and map; a map's keys count as values. */
  const open = [1]
  let at = 0
  let values = 0
  let id: number | null = null
  const size = (width: 1 | 2 | 4) => {
    const number = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at)
    at += width
    return number
  }
  while (open.length > 0 && values <= most) {
    const left = open.at(-1) ?? 0
    if (left === 0) {
      open.pop()
      continue
    }
    open[open.length - 1] = left - 1
    values += 1
    if (id === null && open.length === 2 && isId(bytes, at)) id = numberAt(view, at + idKey.length)
    const kind = view.getUint8(at)
    at += 1
    if (kind <= 0x7f || kind >= 0xe0) continue
    if (kind <= 0x8f) open.push(2 * (kind & 0x0f))
    else if (kind <= 0x9f) open.push(kind & 0x0f)
    else if (kind <= 0xbf) at += kind & 0x1f
    else {
      const form = forms[kind]
      if (form === undefined) throw new RangeError('no such value')
      if ('skip' in form) at += form.skip
      else if ('each' in form) open.push(form.each * size(form.width))
      else {
        const length = size(form.width)
        at += length + form.beside
      }
    }
    if (at > bytes.length) throw new RangeError('the frame ends too early')
  }
  return { id, values }
}

/**
 * What follows the first byte of a value: a number of bytes to skip; a length field and more; or a
 * number of values.
 */
type Form = { skip: number } | { width: 1 | 2 | 4; beside: number } | { width: 2 | 4; each: number }

/** https://github.com/msgpack/msgpack/blob/master/spec.md#formats */
const forms: Readonly<Record<number, Form>> = {
  192: { skip: 0 },
  194: { skip: 0 },
  195: { skip: 0 },
  196: { width: 1, beside: 0 },
  197: { width: 2, beside: 0 },
  198: { width: 4, beside: 0 },
  199: { width: 1, beside: 1 },
  200: { width: 2, beside: 1 },
  201: { width: 4, beside: 1 },
  202: { skip: 4 },
  203: { skip: 8 },
  204: { skip: 1 },
  205: { skip: 2 },
  206: { skip: 4 },
  207: { skip: 8 },
  208: { skip: 1 },
  209: { skip: 2 },
  210: { skip: 4 },
  211: { skip: 8 },
  212: { skip: 2 },
  213: { skip: 3 },
  214: { skip: 5 },
  215: { skip: 9 },
  216: { skip: 17 },
  217: { width: 1, beside: 0 },
  218: { width: 2, beside: 0 },
  219: { width: 4, beside: 0 },
  220: { width: 2, each: 1 },
  221: { width: 4, each: 1 },
  222: { width: 2, each: 2 },
  223: { width: 4, each: 2 },
}

/** "id" as MessagePack writes it. */
const idKey = [0xa2, 0x69, 0x64]

function isId(bytes: Uint8Array, at: number): boolean {
  return idKey.every((byte, place) => bytes[at + place] === byte)
}

/** The whole number at an offset, null if there is none. */
function numberAt(view: DataView, at: number): number | null {
  if (at + 5 > view.byteLength) return null
  const kind = view.getUint8(at)
  if (kind <= 0x7f) return kind
  if (kind === 0xcc) return view.getUint8(at + 1)
  if (kind === 0xcd) return view.getUint16(at + 1)
  if (kind === 0xce) return view.getUint32(at + 1)
  return null
}
