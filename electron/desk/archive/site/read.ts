import { posix } from 'node:path'
import { isTimestamp, isTimeZone, timestampOf } from '#shared/article/timestamp.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { type Data, dataOf } from '../../import/agency/data.ts'
import { decodeText } from '../../import/decode.ts'
import { checkExtent } from '../../import/extent.ts'
import { withoutFrontMatter } from '../../import/markdown/front-matter.ts'
import { readMarkdown } from '../../import/markdown/read.ts'
import { listIn, wordsOfValue } from '../../import/markdown/values.ts'
import { placedIn, tellerOf } from '../categories.ts'
import type { ArchiveFile, ArchiveFiles } from '../files.ts'
import type { ArchiveItem, Found } from '../story.ts'
import { addressOf, nameOf } from './address.ts'
import { type Site, siteOf } from './config.ts'
import { isSiteStory } from './files.ts'

const mostBytes = 5_000_000

/** The stories in a folder of Markdown in the form of Hugo, Jekyll, Hexo, Eleventy and others. */
export async function* readSite(
  files: ArchiveFiles,
  own: readonly string[],
  tally: ArchiveTally,
): AsyncGenerator<Found> {
  const site = await siteOf(files)
  let read = 0
  for (const file of files.files) {
    if (!isSiteStory(file.path)) continue
    read += file.size
    // The page of a section only lists its stories.
    if (/(?:^|\/)_index\.[^/]*$/.test(file.path)) tally.add('type', '_index', file.path)
    else yield { story: await storyIn(files, file, site, own) }
    yield { progress: read }
  }
}

async function storyIn(files: ArchiveFiles, file: ArchiveFile, site: Site, own: readonly string[]) {
  const path = site.root === '' ? file.path : file.path.slice(site.root.length + 1)
  const fail = (error: unknown) => ({
    key: `site ${site.address || files.name} ${path}`,
    place: file.path,
    folder: posix.dirname(file.path),
    size: 0,
    read: (): never => {
      throw error
    },
  })
  try {
    const { text } = decodeText(await files.read(file, mostBytes), file.path)
    const data = flat(withoutFrontMatter(text).data ?? new Map())
    return {
      key: `site ${site.address || files.name} ${path} ${wordsOfValue(data.get('title')) ?? ''}`,
      place: file.path,
      folder: posix.dirname(file.path),
      size: text.length,
      read: (tally: ArchiveTally) => storyOf({ text, data, path, place: file.path }, site, own, tally),
    }
  } catch (error) {
    return fail(error)
  }
}

interface SiteText {
  readonly text: string
  readonly data: Data
  /** Below the site's folder. */
  readonly path: string
  readonly place: string
}

function storyOf(
  { text, data, path, place }: SiteText,
  site: Site,
  own: readonly string[],
  tally: ArchiveTally,
): ArchiveItem {
  checkExtent('markdown', text, place)
  const item = readMarkdown(plainTags(text, path), posix.basename(path))
  const at = inZone(item.publishedAt, site)
  if (at === null) tally.add('date', item.publishedAt ?? '', place)
  const isDraft = saysYes(data.get('draft')) || saysNo(data.get('published')) || /(?:^|\/)_drafts\//.test(path)
  const status = !isDraft && at !== null && !item.isOwn ? 'published' : 'draft'
  const categories = listIn(
    data,
    ['categories', 'category', 'section', 'sections', 'rubric'],
    data.has('layout') || data.has('permalink'),
  )
  const tags = item.keywords.filter((word) => !categories.includes(word))
  const placed = item.isOwn
    ? {}
    : placedIn(
        categories.length > 0 ? categories : [item.category ?? ''].filter(Boolean),
        tags,
        own,
        tellerOf(tally, place),
      )
  const inName = /\.([a-z]{2,3}(?:-[a-z]{2,4})?)\.\w+$/i.exec(path)?.[1]
  return {
    status,
    address: status === 'published' ? addressOf(site, { path, data, date: at }) : item.uri,
    item: {
      ...item,
      ...placed,
      language: item.language ?? inName ?? site.language,
      slugline: item.slugline ?? (nameOf(path).slice(0, 200) || null),
      publishedAt: status === 'published' || item.isOwn ? at : null,
    },
  }
}

/** Generator tags that only point to a picture, as plain Markdown. */
function plainTags(text: string, path: string): string {
  return text
    .replace(/\{\{-?\s*site\.(?:base)?url\s*-?\}\}/g, '')
    .replace(/\{\{-?\s*["']([^"'{}]+)["']\s*\|\s*(?:relative_url|absolute_url|url)\s*-?\}\}/g, '$1')
    .replace(/\{%-?\s*asset_img\s+(?:[\w-]+\s+)*?([^\s%]+\.\w+)\s*([^%]*?)-?%\}/g, (_, src: string, words: string) => {
      const alt = words.replace(/^(?:\d+\s+)*|["']/g, '').trim()
      return `![${alt}](${nameOf(path)}/${src})`
    })
}

/** A time without a zone is in the site's; null if there is no time. */
function inZone(time: string | null, { timeZone }: Site): string | null {
  if (time === null || isTimestamp(time)) return time
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : null
  try {
    const there = timestampOf(time, zone ?? 'UTC')
    return zone === null ? time : there
  } catch {
    return null
  }
}

/** Fields in nested tables, moved to the top level. */
function flat(data: Data): Data {
  const tables = ['params', 'extra', 'taxonomies'].map((name) => dataOf(data.get(name)))
  return new Map([...tables.flatMap((table) => [...table]), ...data])
}

function saysYes(value: unknown): boolean {
  return value === true || value === 'true' || value === 'yes'
}

function saysNo(value: unknown): boolean {
  return value === false || value === 'false' || value === 'no'
}
