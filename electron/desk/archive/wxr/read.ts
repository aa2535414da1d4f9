import { LedeError } from '#shared/api/errors.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { readable } from '../../import/readable.ts'
import { countBytes } from '../count-bytes.ts'
import type { ArchiveFile, ArchiveFiles } from '../files.ts'
import type { Found, StoryFile } from '../story.ts'
import { textOf } from '../text-stream.ts'
import { fieldOf, type WxrItem, type WxrSite } from './item.ts'
import { partsOf } from './items.ts'
import { storyOf } from './story.ts'

/**
 * The stories of a WordPress export. It is read twice, because authors and pictures that a story
 * refers to may come after it.
 *
 *
 * @throws LedeError `file.unreadable`, `archive.noStories` if it is no such export
 */
export async function* readWxr(
  files: ArchiveFiles,
  file: StoryFile,
  own: readonly string[],
  tally: ArchiveTally,
): AsyncGenerator<Found> {
  const site = await siteOf(files, file)
  const progress = countBytes(files.stream(file))
  let told = 0
  for await (const part of partsOf(textOf(progress.bytes, file.path))) {
    if ('cut' in part) tally.add('cut', readable(part.cut), file.path)
    if (!('item' in part)) continue
    const story = storyOf(part.item, site, file, own, tally)
    if (story !== null) yield { story }
    if (progress.read() === told) continue
    told = progress.read()
    yield { progress: told }
  }
}

/** The site's data, authors, pictures and patterns. */
async function siteOf(files: ArchiveFiles, file: ArchiveFile): Promise<WxrSite> {
  const site: WxrSite = {
    title: '',
    language: '',
    address: '',
    authors: new Map(),
    attachments: new Map(),
    patterns: new Map(),
  }
  let isExport = false
  for await (const part of partsOf(textOf(files.stream(file), file.path))) {
    if ('author' in part) site.authors.set(part.author.login, part.author.name)
    if ('channel' in part) {
      const [name, text] = part.channel
      if (name === 'title') site.title = text
      if (name === 'language') site.language = text
      if (name === 'wp:base_blog_url') site.address = text.replace(/\/+$/, '')
      isExport ||= name.startsWith('wp:')
    }
    if ('item' in part) {
      isExport ||= part.item.fields.has('wp:post_id')
      takeAttachment(part.item, site)
      if (fieldOf(part.item, 'wp:post_type') === 'wp_block')
        site.patterns.set(fieldOf(part.item, 'wp:post_id'), fieldOf(part.item, 'content:encoded'))
    }
  }
  if (!isExport) throw new LedeError('archive.noStories', { name: file.path })
  return site
}

function takeAttachment(item: WxrItem, site: WxrSite): void {
  const url = fieldOf(item, 'wp:attachment_url')
  if (url === '') return
  const alt = readable(item.meta.get('_wp_attachment_image_alt') ?? '')
  site.attachments.set(fieldOf(item, 'wp:post_id'), { url, alt, caption: readable(fieldOf(item, 'excerpt:encoded')) })
}
