import { posix } from 'node:path'
import type { Status } from '#shared/article/status.ts'
import { isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import type { Data } from '../../import/agency/data.ts'
import { emptyItem } from '../../import/agency/item.ts'
import { wordsOfValue } from '../../import/markdown/values.ts'
import { readable } from '../../import/readable.ts'
import { placedIn, tellerOf } from '../categories.ts'
import { countBytes } from '../count-bytes.ts'
import type { ArchiveFile, ArchiveFiles } from '../files.ts'
import { withLead } from '../lead.ts'
import { type ArchiveItem, type Found, placeIn, type StoryFile } from '../story.ts'
import { htmlOfLexical } from './lexical.ts'
import { htmlOfMobiledoc } from './mobiledoc.ts'
import { rowsOf } from './tables.ts'

/** Data in separate tables to which posts of an export refer. */
interface Named {
  readonly tags: Map<string, { name: string; isInternal: boolean }>
  readonly users: Map<string, string>
  readonly tagsOf: Map<string, { id: string; order: number }[]>
  readonly authorsOf: Map<string, { id: string; order: number }[]>
  readonly metaOf: Map<string, Data>
  readonly settings: Map<string, string>
}

/**
 * The stories of a Ghost export (ghost.org/docs/migration/custom, versions 1 to 6). It is read
 * twice, because data that a post refers to may come after it.
 *
 *
 * @throws LedeError `file.notItem` if it is damaged, `file.tooMuch`
 */
export async function* readGhost(files: ArchiveFiles, file: StoryFile, own: readonly string[]): AsyncGenerator<Found> {
  const named = await namedIn(files, file)
  const progress = countBytes(files.stream(file))
  for await (const { row } of rowsOf(progress.bytes, file, ['posts'])) {
    const title = readable(wordsOfValue(row.get('title')) ?? '')
    const place = placeIn(file, title || (wordsOfValue(row.get('slug')) ?? wordsOfValue(row.get('id')) ?? ''))
    const id = wordsOfValue(row.get('uuid')) ?? wordsOfValue(row.get('id')) ?? ''
    const size = ['html', 'lexical', 'mobiledoc'].reduce(
      (sum, name) => sum + (wordsOfValue(row.get(name)) ?? '').length,
      0,
    )
    const key = `ghost ${id} ${id === '' ? title : ''}`
    yield {
      story: {
        key,
        place,
        folder: posix.dirname(file.path),
        size,
        read: (tally) => storyOf(row, named, place, own, tally),
      },
    }
    yield { progress: progress.read() }
  }
}

async function namedIn(files: ArchiveFiles, file: ArchiveFile): Promise<Named> {
  const named: Named = {
    tags: new Map(),
    users: new Map(),
    tagsOf: new Map(),
    authorsOf: new Map(),
    metaOf: new Map(),
    settings: new Map(),
  }
  const of = (row: Data, name: string) => wordsOfValue(row.get(name)) ?? ''
  const link = (links: Named['tagsOf'], row: Data, name: string) => {
    const post = of(row, 'post_id')
    links.set(post, [...(links.get(post) ?? []), { id: of(row, name), order: Number(row.get('sort_order') ?? 0) }])
  }
  const take: Readonly<Record<string, (row: Data) => void>> = {
    tags: (row) => {
      const name = of(row, 'name')
      named.tags.set(of(row, 'id'), { name, isInternal: name.startsWith('#') || row.get('visibility') === 'internal' })
    },
    users: (row) => named.users.set(of(row, 'id'), of(row, 'name')),
    posts_tags: (row) => link(named.tagsOf, row, 'tag_id'),
    posts_authors: (row) => link(named.authorsOf, row, 'author_id'),
    posts_meta: (row) => named.metaOf.set(of(row, 'post_id'), row),
    settings: (row) => named.settings.set(of(row, 'key'), of(row, 'value')),
  }
  for await (const { table, row } of rowsOf(files.stream(file), file, Object.keys(take))) take[table]?.(row)
  return named
}

const statuses: Readonly<Record<string, Status>> = { published: 'published', sent: 'published' }

function storyOf(row: Data, named: Named, place: string, own: readonly string[], tally: ArchiveTally): ArchiveItem {
  const of = (name: string) => wordsOfValue(row.get(name)) ?? ''
  const id = of('id')
  const meta = named.metaOf.get(id)
  const also = (name: string) => wordsOfValue(meta?.get(name)) ?? of(name)
  const said = of('status')
  const visibility = of('visibility')
  if (!['', 'public'].includes(visibility)) tally.add('members', visibility, place)
  const status = statuses[said] ?? 'draft'
  const tellCard = (name: string) => tally.add('block', name, place)
  const text = of('html') || htmlOfLexical(of('lexical'), tellCard) || htmlOfMobiledoc(of('mobiledoc'), tellCard) || ''
  const lead = {
    url: of('feature_image') || of('image'),
    alt: also('feature_image_alt'),
    caption: readable(also('feature_image_caption')),
  }
  const html = withLead(text.replaceAll('__GHOST_URL__', ''), { ...lead, url: lead.url.replace('__GHOST_URL__', '') })
  const zone = named.settings.get('timezone') ?? named.settings.get('active_timezone') ?? ''
  const time = timeOf(row.get('published_at'), zone)
  if (time === '') tally.add('date', of('published_at'), place)
  return {
    status,
    address: of('canonical_url') || null,
    item: {
      ...emptyItem,
      ...placed(id, named, own, place, tally),
      language: of('locale') || named.settings.get('locale') || named.settings.get('lang') || null,
      headline: readable(of('title')) || null,
      summary: readable(also('custom_excerpt') || also('meta_description')) || null,
      bylines: bylinesOf(row, id, named, place, tally),
      slugline: of('slug') || null,
      publishedAt: status === 'published' ? time || null : null,
      embargoUntil: said === 'scheduled' ? time || null : null,
      html: html.trim() === '' ? null : html,
    },
  }
}

function placed(id: string, { tags, tagsOf }: Named, own: readonly string[], place: string, tally: ArchiveTally) {
  const names = inOrder(tagsOf.get(id)).flatMap((tag) => {
    const known = tags.get(tag)
    return known === undefined || known.isInternal ? [] : [readable(known.name)]
  })
  // Ghost's first tag is its primary one; it has no categories besides.
  return placedIn(names, [], own, tellerOf(tally, place))
}

function bylinesOf(row: Data, id: string, { users, authorsOf }: Named, place: string, tally: ArchiveTally): string[] {
  const linked = inOrder(authorsOf.get(id))
  const ids = linked.length > 0 ? linked : [wordsOfValue(row.get('author_id')) ?? ''].filter((each) => each !== '')
  const names = ids.flatMap((each) => users.get(each) || [])
  if (names.length < ids.length || ids.length === 0) tally.add('author', '', place)
  return names.map(readable)
}

function inOrder(links: readonly { id: string; order: number }[] = []): string[] {
  return links.toSorted((one, other) => one.order - other.order).map(({ id }) => id)
}

/**
 * A time of Ghost's, which is in UTC, in the site's zone; '' if it is invalid, null if there is
 * none.
 */
function timeOf(value: unknown, zone: string): string | null {
  const words = wordsOfValue(value)
  if (words === null) return null
  const at =
    typeof value === 'number'
      ? value
      : Date.parse(/Z$|[+-]\d\d:\d\d$/.test(words) ? words : `${words.replace(' ', 'T')}Z`)
  if (Number.isNaN(at) || Math.abs(at) > 8e14) return ''
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
  if (/^[-+]|^0000/.test(time)) return ''
  return zone !== '' && isTimeZone(zone) ? timestampIn(time, zone) : time
}
