import i18next from 'i18next'
import { FileDown } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBodyViews } from '#renderer/draft/session/body-view.ts'
import { placeAt, placeImages, sortFiles } from '#renderer/editor/figures/image-uploads.ts'
import { useArchive } from '#renderer/state/archive.ts'
import { openDialog, type PlacedFile, useDialog } from '#renderer/state/dialogs.ts'
import { readFiles } from '#renderer/state/files.ts'
import { putImages } from '#renderer/state/images.ts'
import { takeFiles } from '#renderer/state/incoming-files.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { LedeError } from '#shared/api/errors.ts'
import { looksLikePackage } from '#shared/api/package-file.ts'
import { headBytes, isArchiveFile } from '#shared/import/archive-head.ts'
import { filesIn, mostFiles, withoutCompanions } from './dropped.ts'
import { useDroppedText } from './use-dropped-text.ts'

/** Makes the window accept drops: files and folders, images, and texts of other programs. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useTranslation('import')
  const free = useDialog((state) => state.dialog === null)
  const [over, setOver] = useState(false)
  // A child is entered before its parent is left, so entries and exits are counted.
  const depth = useRef(0)
  useDroppedText(free)

  const hear = (change: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    change(event)
  }
  const leave = () => {
    depth.current = 0
    setOver(false)
  }

  return (
    <div
      role="presentation"
      className="h-full"
      onDragEnterCapture={hear(() => {
        depth.current += 1
        setOver(free)
      })}
      onDragLeaveCapture={hear(() => {
        depth.current -= 1
        if (depth.current <= 0) leave()
      })}
      onDragOverCapture={hear((event) => {
        event.dataTransfer.dropEffect = free ? 'copy' : 'none'
      })}
      onDropCapture={hear((event) => {
        leave()
        if (free) void takeDropped(event.dataTransfer, { x: event.clientX, y: event.clientY })
      })}
    >
      {children}
      {over && (
        <div
          role="status"
          className="pointer-events-none fixed inset-3 z-50 flex flex-col items-center justify-center gap-2 rounded-xl border-2 border-dashed border-accent bg-accent-soft/90 text-center"
        >
          <FileDown size={28} aria-hidden className="text-accent" />
          <p className="text-lg font-semibold">{t('drop.title')}</p>
          <p className="text-sm text-soft">{t('drop.hint')}</p>
        </div>
      )}
    </div>
  )
}

/**
 * Images go to the stories that were dropped with them. Otherwise they go into the open story, at
 * the drop position or at its end. Everything else is read as copy.
 */
async function takeDropped(transfer: DataTransfer, point: { x: number; y: number }): Promise<void> {
  try {
    const dropped = await filesIn(transfer)
    if (dropped.length >= mostFiles) sayNews(i18next.t('drop.tooMany', { ns: 'import', count: mostFiles }))
    const { images, others } = await sortFiles(await withoutArchives(dropped))
    const stories = await readFiles(withoutCompanions(others))
    const files = images.map(({ file }) => file)
    // A story in Lede's JSON refers to its images by their content.
    const named = stories.some(({ name }) => /\.json$/i.test(name))
    if (named) await putImages(files)
    else if (files.length > 0 && stories.every(({ name, head }) => looksLikePackage({ name, bytes: head })))
      await placeDropped(files, point)
    const loose = new Set(named ? [] : withoutCompanions([...images, ...others]))
    const along = images.map((image) => ({ ...image, isLoose: loose.has(image) }))
    takeFiles(stories.map((story) => ({ ...story, images: along })))
  } catch (error) {
    sayError(error)
  }
}

/**
 * Leaves out the archives of other systems, which are imported separately: they may be larger than
 * any file that is read at once.
 */
async function withoutArchives(files: readonly PlacedFile[]): Promise<PlacedFile[]> {
  const isArchive = await Promise.all(
    files.map(async ({ file }) => {
      if (!/\.(?:zip|xml|wxr|rss|json)$/i.test(file.name)) return false
      return isArchiveFile(file.name, new Uint8Array(await file.slice(0, headBytes).arrayBuffer()))
    }),
  )
  const archives = files.flatMap(({ file }, at) => (isArchive[at] ? [file] : []))
  const { archive } = useArchive.getState()
  if (archives.length === 0) return [...files]
  if (archive?.phase === 'reading') sayError(new LedeError('archive.busy', { name: archive.name }))
  else openDialog({ name: 'archive', files: archives })
  return files.filter((_, at) => !isArchive[at])
}

async function placeDropped(images: readonly File[], point: { x: number; y: number }): Promise<void> {
  const { active } = useTabs.getState()
  const view = active === null ? undefined : useBodyViews.getState().views[active]
  if (view?.editable) await placeImages(view, images, placeAt(view, point))
  else sayNews(i18next.t('image.noStory', { ns: 'editor' }))
}
