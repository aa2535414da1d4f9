import type { LeftOuts } from '#shared/import/left-out.ts'
import { startTag, textElement } from '#shared/publish/escape.ts'

/**
 * The addresses of services' pages by the tags that embed them: Hugo's
 * (gohugo.io/content-management/shortcodes), Jekyll's and Eleventy's plug-ins.
 */
const services: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/embed/${id}`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}`,
}

const hugo = /\{\{[<%]\s*(\/?)\s*([\w-]+)([^\n]*?)\/?[>%]\}\}/gu
const liquid = /\{%-?\s*(\w+)([^\n]*?)-?%\}/gu
const output = /\{\{-?\s*[^{}<%\n][^{}\n]*\}\}/gu

/** Tags around text that is kept. */
const silent: ReadonlySet<string> = new Set(
  'raw endraw highlight endhighlight comment endcomment capture endcapture if endif for endfor'.split(' '),
)

/**
 * A Markdown text without its generator's tags: what a known tag shows is written as HTML, text
 * between two tags is kept, and unknown ones are reported.
 */
export function withoutGeneratorTags(text: string, leftOut: LeftOuts): string {
  const told = (words: string) => {
    leftOut.add('field', words)
    return ''
  }
  return text
    .replace(hugo, (whole, end: string, name: string, given: string) => {
      if (end !== '') return ''
      return shown(name, given) ?? (new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\b`, 'u').test(text) ? '' : told(whole))
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
