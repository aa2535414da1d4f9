import { lstat } from 'node:fs/promises'
import { basename } from 'node:path'
import { LedeError } from '#shared/api/errors.ts'
import { headBytes, isGhost, isWxr } from '#shared/import/archive-head.ts'
import type { ArchiveKind } from '#shared/import/archive-kind.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { type ArchiveFile, type ArchiveFiles, failureName, fileAndPictures, folderFiles } from './files.ts'
import { isPicture } from './pictures.ts'
import { headText } from './recognise.ts'
import { isSiteStory } from './site/files.ts'
import type { Found } from './story.ts'
import { zipFiles } from './zip-files.ts'

/** A part of an archive that contains stories. */
type Part = { readonly kind: 'wxr' | 'ghost'; readonly file: ArchiveFile } | { readonly kind: 'site' }

export interface OpenedArchive {
  readonly files: ArchiveFiles
  readonly parts: readonly Part[]
  /** The size of its parts in bytes. */
  readonly size: number
}

/**
 * Opens an archive: an export of WordPress or Ghost, a folder of Markdown, or a zip file or folder
 * with any of these. `from`: its kind; null detects it from the content.
 *
 *
 * @throws LedeError `file.missing`, `file.unreadable`, `archive.noStories`, and those of `zipFiles`
 */
export async function openArchive(path: string, from: ArchiveKind | null, tally: ArchiveTally): Promise<OpenedArchive> {
  const files = await filesAt(path)
  try {
    const parts = await partsIn(files, from, tally)
    if (parts.length === 0) throw new LedeError('archive.noStories', { name: files.name })
    const size = parts.reduce((sum, part) => sum + (part.kind === 'site' ? siteSize(files) : part.file.size), 0)
    return { files, parts, size }
  } catch (error) {
    files.close()
    throw error
  }
}

async function filesAt(path: string): Promise<ArchiveFiles> {
  const name = basename(path)
  const stat = await lstat(path).catch((error: unknown) => {
    const why = failureName(error)
    throw why === 'ENOENT'
      ? new LedeError('file.missing', { name })
      : new LedeError('file.unreadable', { name, why }, error)
  })
  if (stat.isDirectory()) return folderFiles(path)
  return /\.zip$/i.test(path) ? zipFiles(path) : fileAndPictures(path)
}

/** The parts of an archive that contain stories; files of other kinds are reported. */
async function partsIn(files: ArchiveFiles, from: ArchiveKind | null, tally: ArchiveTally): Promise<Part[]> {
  const parts: Part[] = []
  let hasSite = false
  for (const file of files.files) {
    const { path } = file
    if (isSiteStory(path)) hasSite = true
    else if (/\.(?:xml|wxr|rss|json)$/i.test(path)) {
      const kind =
        from !== null && from !== 'site' && files.files[0] === file ? from : kindOf(await headOf(files, file))
      if (kind === null) tellFile(file, tally)
      else if (from === null || from === kind) parts.push({ kind, file })
    } else if (!isPicture(path)) tellFile(file, tally)
  }
  if (hasSite && (from === null ? parts.length === 0 : from === 'site')) parts.push({ kind: 'site' })
  return parts
}

/** What generators and systems need to build pages from stories: not worth reporting. */
const tools =
  /\.(?:css|scss|sass|less|js|mjs|cjs|ts|tsx|jsx|map|svg|ico|woff2?|ttf|eot|otf|lock|toml|ya?ml|json|rb|php|go|py|sh|gitkeep|liquid|njk|hbs|ejs|pug|mo|po|pot)$|(?:^|\/)[^./]+$/i

function tellFile({ path }: ArchiveFile, tally: ArchiveTally): void {
  if (/\.(?:zip|tar|gz|tgz|bz2|xz|7z|rar)$/i.test(path)) tally.add('archive', '', path)
  else if (!tools.test(path)) tally.add('file', /\.\w{1,10}$/.exec(path)?.[0].toLowerCase() ?? '', path)
}

function kindOf(head: string): 'wxr' | 'ghost' | null {
  if (isWxr(head)) return 'wxr'
  return isGhost(head) ? 'ghost' : null
}

async function headOf(files: ArchiveFiles, file: ArchiveFile): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of files.stream(file)) {
      parts.push(part)
      length += part.length
      if (length >= headBytes) break
    }
  } catch {
    // Its reader will report what is wrong with it.
  }
  return headText(Buffer.concat(parts).subarray(0, headBytes))
}

function siteSize(files: ArchiveFiles): number {
  return files.files.reduce((sum, { path, size }) => (isSiteStory(path) ? sum + size : sum), 0)
}

/** The stories of an archive, part by part; `progress` is in bytes of its size. */
export async function* storiesOf(
  { files, parts }: OpenedArchive,
  own: readonly string[],
  tally: ArchiveTally,
): AsyncGenerator<Found> {
  let before = 0
  for (const part of parts) {
    for await (const found of await storiesIn(part, parts.length === 1, files, own, tally))
      yield 'progress' in found ? { progress: before + found.progress } : found
    before += part.kind === 'site' ? siteSize(files) : part.file.size
  }
}

/** The reader of a part is loaded when needed. */
async function storiesIn(
  part: Part,
  isOnly: boolean,
  files: ArchiveFiles,
  own: readonly string[],
  tally: ArchiveTally,
) {
  if (part.kind === 'site') return (await import('./site/read.ts')).readSite(files, own, tally)
  const file = { ...part.file, isOnly }
  if (part.kind === 'wxr') return (await import('./wxr/read.ts')).readWxr(files, file, own, tally)
  return (await import('./ghost/read.ts')).readGhost(files, file, own)
}
