import type { Data } from '../../import/agency/data.ts'
import { firstOf, listIn } from '../../import/markdown/values.ts'
import type { Site } from './config.ts'

/** The parts of a story that its address is made of. */
interface Addressed {
  /** Its path below the site's folder. */
  readonly path: string
  readonly data: Data
  /** ISO 8601, or null. */
  readonly date: string | null
}

/** The public address of a story of a static site; null if unknown. */
export function addressOf(site: Site, story: Addressed): string | null {
  const said = firstOf(story.data, ['canonical', 'canonical_url', 'canonicalurl'])
  if (said !== null) return said
  if (site.address === '') return null
  const own = firstOf(story.data, ['permalink', 'url'])
  const path = own !== null && !/\{\{|\{%|^https?:/.test(own) ? filled(own, story) : pathOf(site, story)
  return path === null ? null : new URL(`${site.address}/${path.replace(/^\/+/, '')}`).href
}

/** Jekyll's named permalink styles. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
}

function pathOf({ generator, permalink, permalinks }: Site, story: Addressed): string | null {
  const { path } = story
  if (generator === 'jekyll' && /(?:^|\/)_posts\//.test(path)) {
    const pattern = permalink === null ? (styles.date ?? '') : (styles[permalink] ?? permalink)
    return /:(?:y_day|week|short_day)/.test(pattern) ? null : filled(pattern, story)
  }
  if (generator === 'hexo' && path.startsWith('source/_posts/'))
    return filled(permalink ?? ':year/:month/:day/:title/', story)
  const below = path.replace(/^(?:content|source|src|docs)\//, '').replace(/\.\w+$/, '')
  if (generator === 'hugo') return hugoPath(below, permalinks, story)
  return generator === null || /(?:^|\/)_/.test(below) ? null : `${below.replace(/(?:^|\/)index$/, '')}/`
}

/** gohugo.io/content-management/urls: the path, whose last part may be replaced. */
function hugoPath(below: string, permalinks: Data, story: Addressed): string | null {
  const parts = below.replace(/\/(?:index|_index)$/, '').split('/')
  const section = parts.length > 1 ? (parts[0] ?? '') : ''
  const pages = permalinks.get('page')
  const pattern =
    permalinks.get(section) ?? (typeof pages === 'object' && pages !== null ? Object(pages)[section] : undefined)
  if (typeof pattern === 'string') return filled(pattern, { ...story, path: below })
  return `${[...parts.slice(0, -1), firstOf(story.data, ['slug']) ?? parts.at(-1)].join('/')}/`
    .toLowerCase()
    .replaceAll(' ', '-')
}

/** A pattern with its placeholders filled from a story; null if the story lacks one of them. */
function filled(pattern: string, { path, data, date }: Addressed): string | null {
  const name = nameOf(path)
  const slug = firstOf(data, ['slug']) ?? name
  const [year, month, day] = (date ?? '').slice(0, 10).split('-')
  const values: Readonly<Record<string, string | undefined>> = {
    categories: listIn(data, ['categories', 'category'], true).map(slugged).join('/'),
    category: listIn(data, ['categories', 'category']).map(slugged)[0] ?? '',
    year: year || undefined,
    month,
    day,
    i_month: month?.replace(/^0/, ''),
    i_day: day?.replace(/^0/, ''),
    title: slug,
    slug,
    name,
    filename: name,
    post_title: slug,
    slugorfilename: slug,
    slugorcontentbasename: slug,
    contentbasename: name,
    section: path.split('/')[0],
    output_ext: '.html',
  }
  let isWhole = true
  const made = pattern.replace(/:(\w+)/g, (_, word: string) => {
    const value = values[word.toLowerCase()]
    if (value === undefined) isWhole = false
    return value ?? ''
  })
  return isWhole ? made.replace(/\/{2,}/g, '/') : null
}

/** The name of a file without its date and extension; of a bundle its folder's. */
export function nameOf(path: string): string {
  const parts = path.split('/')
  const last = (parts.at(-1) ?? '').replace(/\.\w+$/, '')
  const name = /^_?index$/.test(last) ? (parts.at(-2) ?? last) : last
  return name.replace(/^\d{4}-\d\d-\d\d-/, '')
}

function slugged(words: string): string {
  return encodeURIComponent(words.toLowerCase().trim().replace(/\s+/g, '-'))
}
