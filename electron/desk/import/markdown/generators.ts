import type { LeftOuts } from '#shared/import/left-out.ts'
import { startTag, textElement } from '#shared/publish/escape.ts'

/**
 * The addresses of services' pages by the tags that embed them: Hugo's
 * (gohugo.io/content-management/shortcodes), Jekyll's and Eleventy's plug-ins.
 */
const services: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/embed/${id}`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  tweet: (id) => `https://x.com/i/status/${id}`,
  x: (id) => `https://x.com/i/status/${id}`,
  twitter: (id) => `https://x.com/i/status/${id}`,
}

const hugo = /\{\{[<%]\s*(\/?)\s*([\w-]+)([^\n]*?)\/?[>%]\}\}/gu
const liquid = /\{%-?\s*(\w+)([^\n]*?)-?%\}/gu
/** Comments of Liquid, Nunjucks and Twig, Hugo, and MDX; of a length that comments have. */
const comments =
  /\{%-?\s*comment\b[^\n%]*%\}[\s\S]{0,4000}?\{%-?\s*endcomment\s*-?%\}|\{#[^{}\n]*#\}|\{\{[<%]?-?\s*\/\*[\s\S]{0,4000}?\*\/\s*-?[>%]?\}\}|\{\/\*[\s\S]{0,4000}?\*\/\}/gu
/** Text in which a generator's tags are words. */
const literal = /\{%-?\s*raw\s*-?%\}([\s\S]{0,4000}?)\{%-?\s*endraw\s*-?%\}/gu
/**
 * A table of contents that kramdown makes of the list item above ("Automatic Table of Contents").
 */
const contents = /^[*+-][ \t][^\n]*\n\{:[^{}\n]*\btoc\b[^{}\n]*\}[ \t]*$/gmu

const output = /\{\{-?\s*[^{}<%\n][^{}\n]*\}\}/gu

/** Tags around text that is kept. */
const silent: ReadonlySet<string> = new Set('highlight endhighlight capture endcapture if endif for endfor'.split(' '))

/**
 * A Markdown text without its generator's tags: what a known tag shows is written as HTML, text
 * between two tags is kept, and unknown ones are reported.
 */
export function withoutGeneratorTags(text: string, leftOut: LeftOuts): string {
  const told = (words: string) => {
    leftOut.add('field', words)
    return ''
  }
  const kept: string[] = []
  const hold = (_: string, words: string) => `\uE000${kept.push(words) - 1}\uE000`
  const plain = text.replaceAll('\uE000', '').replace(literal, hold).replace(comments, told).replace(contents, '')
  return plain
    .replace(hugo, (whole, end: string, name: string, given: string) => {
      if (end !== '') return ''
      return shown(name, given) ?? (new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\b`, 'u').test(plain) ? '' : told(whole))
    })
    .replace(liquid, (whole, name: string, given: string) => {
      if (silent.has(name)) return ''
      return shown(name, given) ?? told(whole)
    })
    .replace(output, told)
    .replace(/^\{:[^{}\n]*\}[ \t]*$/gmu, '')
    .replace(/(?<=\S)\{:[^{}\n]*\}/gu, '')
    .replace(/^:{3,}[ \t]*(?:\w[^\n]*)?$/gmu, '')
    .replace(
      /^(?:import\s[^\n]*\sfrom\s+["'][^"'\n]+["']|import\s+["'][^"'\n]+["']|export\s+(?:const|default|let)\s[^\n]*);?[ \t]*$/gmu,
      '',
    )
    .replace(/\{::\/?\w*[^{}\n]*\}|\{:\/\w*\}/gu, '')
    .replace(/\uE000(\d+)\uE000/gu, (_, at: string) => kept[Number(at)] ?? '')
}

/** What a tag shows, as HTML; null if it is unknown. */
function shown(name: string, given: string): string | null {
  const values = new Map([...given.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/gu)].map(pairOf))
  const service = services[name.toLowerCase()]
  const id = values.get('id') ?? /["']?([\w-]+)["']?/u.exec(given)?.[1]
  if (service !== undefined && id !== undefined) return `\n\n<iframe src="${service(id)}"></iframe>\n\n`
  const src = values.get('src') ?? values.get('image')
  if (!/^(?:figure|img|image)$/iu.test(name) || src === undefined) return null
  const image = startTag('img', { src, alt: values.get('alt') ?? '' })
  const caption = values.get('caption') ?? values.get('title')
  return `\n\n<figure>${image}${caption === undefined ? '' : textElement('figcaption', {}, caption)}</figure>\n\n`
}

function pairOf([, name = '', one, other, bare]: RegExpMatchArray): [string, string] {
  return [name, one ?? other ?? bare ?? '']
}
