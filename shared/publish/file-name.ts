import type { Article } from '#shared/article/article.ts'
import { type Asset, imageExtension } from '#shared/asset/asset.ts'

const maxCharacters = 80
// The longest name in bytes: ext4 and APFS allow 255 bytes or UTF-16 units, and what copying adds
// ("name 2.html") has to fit as well.
const maxBytes = 200
// Device names of Windows, with any extension; raised digits count as digits there.
const reserved = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i

/**
 * A name for an article's file, from its slugline or else its headline: letters and digits of any
 * script, words joined by hyphens, at most 80 characters with the extension (given without a dot).
 * Valid on Windows, macOS and Linux; never empty, hidden or a device name.
 */
export function fileNameOf(article: Pick<Article, 'slugline' | 'headline'>, extension: string): string {
  const words = wordsOf(article.slugline) || wordsOf(article.headline) || 'article'
  const name = cut(words, maxCharacters - extension.length - 1)
  return `${reserved.test(name) ? `${name}-story` : name}.${extension}`
}

/**
 * What no system's names have, or what makes them read otherwise: signs of Windows, controls, bidi.
 */
const unfit = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

/**
 * The name of a file that was made of one called so, without extensions: the same where every
 * system can have it, else with a hyphen for each sign that some cannot. Never empty, hidden, a
 * device of Windows, or longer than any system's names are with what is added to it.
 */
export function portableStem(stem: string): string {
  const plain = stem
    .normalize('NFC')
    .replace(unfit, '-')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
  const short = cut(plain, maxBytes)
  const [device = ''] = short.split('.')
  if (short === '') return 'article'
  return reserved.test(device.trimEnd()) ? `${device}-story${short.slice(device.length)}` : short
}

/**
 * What is the same for two names that some file system takes for one: whatever case, NFC or NFD.
 */
export function fileKeyOf(name: string): string {
  return name.normalize('NFC').toUpperCase().normalize('NFC').toLowerCase()
}

/**
 * A name for the file of an image of an article, as it came: the article's, and the image's own.
 */
export function originalFileName(
  article: Pick<Article, 'slugline' | 'headline'>,
  { hash, mediaType }: Pick<Asset, 'hash' | 'mediaType'>,
): string {
  const extension = imageExtension[mediaType]
  const stem = fileNameOf(article, extension).slice(0, -extension.length - 1)
  return `${stem}-${hash.slice(0, 8)}.${extension}`
}

function wordsOf(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '')
}

function cut(name: string, max: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const character of name) {
    bytes += encoder.encode(character).length
    if (kept.length + character.length > max || bytes > maxBytes) return kept.replace(/-[^-]*$|-+$/u, '')
    kept += character
  }
  return kept
}
