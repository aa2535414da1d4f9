import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openArchive, storiesOf } from '#desk/archive/open.ts'
import { ArchivePictures } from '#desk/archive/pictures.ts'
import { articleOf } from '#desk/archive/read.ts'
import { packError } from '#shared/api/coded-error.ts'
import type { Article } from '#shared/article/article.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { type ArchiveReport, ArchiveTally } from '#shared/import/archive-report.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { settings, today } from '../import/reading.ts'

/** The result of reading an archive: its stories by headline, and the report. */
export interface ReadArchive {
  articles: Article[]
  /** The pictures that stories show, by their paths in the archive. */
  pictures: string[]
  report: ArchiveReport
  /** The reports of a kind: names and how often each. */
  told(kind: string): Record<string, number>
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Reads an archive made of some files: a folder of that name, or `only` one of them. */
export async function readArchive(
  files: Readonly<Record<string, string | Uint8Array>>,
  { only, own = settings }: { only?: string; own?: Settings } = {},
): Promise<ReadArchive> {
  const { folder, remove } = temporaryFolder()
  try {
    writeFiles(join(folder, 'archive'), files)
    return await readAt(only === undefined ? join(folder, 'archive') : join(folder, 'archive', only), own)
  } finally {
    remove()
  }
}

/** Reads the archive at a path, with all pictures in it. */
export async function readAt(path: string, own: Settings = settings): Promise<ReadArchive> {
  const tally = new ArchiveTally()
  const archive = await openArchive(path, null, tally)
  const known = new ArchivePictures(archive.files.files)
  const [articles, pictures] = [[] as Article[], [] as string[]]
  for await (const found of storiesOf(archive, own.categories, tally)) {
    if ('progress' in found) continue
    const { story } = found
    try {
      const { article } = await articleOf(
        story,
        { today, referenceDate: null, settings: own },
        tally,
        async (address) => {
          const file = known.at(address, story.folder)
          if (file !== null) pictures.push(file.path)
          return file && { asset: assetOf(file.path), facts: null }
        },
      )
      articles.push(article)
    } catch (error) {
      tally.fail(story.place, packError(error))
    }
  }
  archive.files.close()
  const report = tally.report()
  const told = (kind: string) =>
    Object.fromEntries(report.told.filter((each) => each.kind === kind).map(({ what, count }) => [what, count]))
  return { articles, pictures, report, told }
}

function assetOf(path: string): Asset {
  const hash = Buffer.from(path).toString('hex').padEnd(64, '0').slice(0, 64)
  return { hash, mediaType: 'image/jpeg', width: 800, height: 600, animated: false, transparent: false, removed: [] }
}
