/**
 * A picture in an RTF text. `src` is a `data:` address; null for a format that stories cannot hold
 * (WMF, EMF). `shape`: the number of the shape that it fills, if there is one.
 */
export interface RtfPicture {
  readonly src: string | null
  readonly shape: number | null
}

/** Groups without pictures of the text, or with one that another group has in a better format. */
const aside = /^(?:nonshppict|shprslt|listpicture|background|header[lrf]?|footer[lrf]?|themedata|datastore|blipuid)$/

interface Picture {
  type: string | null
  hex: string
  shape: number | null
}

interface Group {
  isAside: boolean
  shape: number | null
  /** The picture in the group. */
  picture: Picture | null
}

/**
 * The pictures of an RTF text, in order. Those whose bytes are not written as hexadecimal digits,
 * which clipboards do not have, count as pictures of other formats.
 */
export function picturesInRtf(rtf: string): RtfPicture[] {
  const pictures: RtfPicture[] = []
  const open: Group[] = []
  const token = /\\([a-z]+)(-?\d+)? ?|\\[^a-z]|([{}])|[^\\{}]+/gi
  for (let match = token.exec(rtf); match !== null; match = token.exec(rtf)) {
    const [text, word, value, brace] = match
    const group = open.at(-1)
    if (brace === '{') open.push({ isAside: false, shape: null, ...group, picture: null })
    else if (brace === '}') {
      const picture = open.pop()?.picture
      if (picture) pictures.push({ src: sourceOf(picture), shape: picture.shape })
    } else if (word === 'bin') token.lastIndex += Number(value ?? 0)
    else if (group === undefined || group.isAside) continue
    else if (word === undefined) {
      if (group.picture && !text.startsWith('\\')) group.picture.hex += text
    } else if (aside.test(word)) group.isAside = true
    else if (word === 'pict') group.picture = { type: null, hex: '', shape: group.shape }
    else if (word === 'shplid') {
      group.shape = Number(value)
      const picture = open.findLast((each) => each.picture !== null)?.picture
      if (picture) picture.shape = group.shape
    } else if (group.picture && (word === 'pngblip' || word === 'jpegblip'))
      group.picture.type = `image/${word.slice(0, -'blip'.length)}`
  }
  return pictures
}

/** In bytes: a multiple of three gives a multiple of four characters of base 64. */
const chunk = 24_000

function sourceOf({ type, hex }: Picture): string | null {
  const digits = hex.replace(/\s+/g, '')
  if (type === null || digits === '' || digits.length % 2 === 1 || /[^\da-f]/i.test(digits)) return null
  const parts: string[] = []
  for (let at = 0; at < digits.length; at += 2 * chunk) {
    const part = digits.slice(at, at + 2 * chunk)
    const bytes = Array.from({ length: part.length / 2 }, (_, index) => Number.parseInt(part.substr(2 * index, 2), 16))
    parts.push(btoa(String.fromCharCode(...bytes)))
  }
  return `data:${type};base64,${parts.join('')}`
}

const localFile = /(\bsrc\s*=\s*)("file:[^"]*"|'file:[^']*'|file:[^\s>]*)/i

/**
 * Whether some HTML refers to pictures on a local disk, which nobody else can read: Word does so,
 * and has them in its RTF.
 */
export function namesLocalPictures(html: string): boolean {
  return /<img\b/i.test(html) && localFile.test(html)
}

/**
 * HTML with local pictures replaced by those of the same text's RTF; what cannot be matched with
 * certainty stays as it is.
 */
export function withRtfPictures(html: string, rtf: string): string {
  const tags = [...html.matchAll(/<img\b[^>]*>/gi)].filter(([tag]) => localFile.test(tag))
  const pictures = tags.length === 0 ? [] : picturesInRtf(rtf)
  const numbers = shapesIn(html)
  const byShape = (tag: string) => {
    const [, names = ''] = /\bv:shapes\s*=\s*"([^"]*)"/i.exec(tag) ?? []
    const own = names.split(/\s+/).map((name) => numbers.get(name))
    const found = pictures.filter(({ shape }) => shape !== null && own.includes(shape))
    return found.length === 1 ? found[0] : undefined
  }
  // Equal numbers are in the same order; else the shapes that both name show which is which.
  const isInOrder = pictures.length === tags.length
  const sources = tags.map(([tag], index) => (isInOrder ? pictures[index] : byShape(tag))?.src ?? null)
  let written = 0
  const parts: string[] = []
  for (const [place, { index, 0: tag }] of tags.entries()) {
    const src = sources[place] ?? null
    if (src === null) continue
    parts.push(
      html.slice(written, index),
      tag.replace(localFile, (_, name) => `${name}"${src}"`),
    )
    written = index + tag.length
  }
  return parts.join('') + html.slice(written)
}

/** The numbers of the shapes in Word’s drawings in HTML, by name. */
function shapesIn(html: string): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const [tag] of html.matchAll(/<v:shape\b[^>]*>/gi)) {
    const [, name] = /\bid\s*=\s*"([^"]*)"/i.exec(tag) ?? []
    const [, number] = /\bo:spid\s*=\s*"_x0000_[is](\d+)"/i.exec(tag) ?? []
    if (name !== undefined && number !== undefined) numbers.set(name, Number(number))
  }
  return numbers
}
