import i18next from 'i18next'
import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { saveFile } from '#renderer/state/files.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { originalFileName } from '#shared/publish/file-name.ts'
import { PictureLines } from './picture-lines.tsx'

/**
 * Saves an image byte for byte as it came; before that it says what goes along with it, first where
 * the picture was taken.
 */
export function OriginalDialog({ asset, onClose }: { asset: string; onClose(): void }) {
  const { t } = useTranslation('editor')
  const isPlaced = useIsPlaced(asset)
  return (
    <Dialog
      title={t('image.original.title')}
      onClose={onClose}
      confirm={{
        label: t('image.original.save'),
        run: () => {
          onClose()
          saveOriginal(asset).catch(sayError)
        },
        // What goes along is said before: nobody is quicker than the warning.
        isDisabled: isPlaced === null,
        autoFocus: isPlaced !== null,
      }}
    >
      <div className="flex flex-col gap-4">
        <p>{t('image.original.about')}</p>
        {isPlaced && (
          <p
            role="status"
            className="flex items-start gap-2 rounded-lg bg-warn-soft px-3 py-2 text-sm font-medium text-warn"
          >
            <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
            {t('image.original.position')}
          </p>
        )}
        {isPlaced !== null && <PictureLines asset={asset} leaves={{ isPlaced }} />}
      </div>
    </Dialog>
  )
}

/**
 * Whether the file of an image tells where it was taken; null until it is known. One that cannot be
 * asked about cannot be saved either, which says why.
 */
function useIsPlaced(hash: string): boolean | null {
  const [isPlaced, setIsPlaced] = useState<boolean | null>(null)
  useEffect(() => {
    let isWanted = true
    const told = (placed: boolean) => {
      if (isWanted) setIsPlaced(placed)
    }
    desk.call('assets.find', { hash }).then(
      ({ asset }) => told(asset?.removed.includes('position') ?? false),
      () => told(false),
    )
    return () => {
      isWanted = false
    }
  }, [hash])
  return isPlaced
}

async function saveOriginal(hash: string): Promise<void> {
  const { active } = useTabs.getState()
  const { article } =
    active === null
      ? { article: { slugline: null, headline: null } }
      : await desk.call('drafts.article', { id: active })
  const { bytes, mediaType } = await desk.call('assets.original', { hash })
  const name = originalFileName(article, { hash, mediaType })
  const saved = await saveFile(name, bytes, mediaType)
  if (saved === null) return
  sayNews(
    i18next.t('editor:image.original.saved', { name }),
    saved.reveal && { label: i18next.t('app:showInFolder'), run: saved.reveal },
  )
}
