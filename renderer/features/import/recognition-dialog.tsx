import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog, type ImportFile } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Reading } from '#shared/api/contract.ts'
import { FileList } from './file-list.tsx'
import { FilePage } from './file-page.tsx'
import { imagesLeftOver, withImagesAtEnd } from './images-along.ts'
import { makeDrafts } from './make-drafts.ts'
import { rowsOf } from './rows.ts'
import { useReadings } from './use-readings.ts'

/** Shows what each file was recognised as, before any draft is made. */
export function RecognitionDialog({ files }: { files: readonly ImportFile[] }) {
  const { t } = useTranslation('import')
  const { t: app } = useTranslation()
  const { incoming, setRole } = useReadings(files)
  const [chosen, setChosen] = useState(0)
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<readonly Reading[]>([])
  const rows = rowsOf(incoming, t('untitled'))
  const stories = rows.flatMap((row) =>
    row.state === 'recognised' && !made.includes(row.reading) ? [row.reading] : [],
  )
  const failed = rows.filter(({ state }) => state === 'failed').length
  const reading = rows.some(({ state }) => state === 'reading')
  const row = rows[chosen]
  const [only, ...more] = stories
  // With one story it is clear whose they are.
  const single = more.length === 0 ? only : undefined
  const images = reading || only === undefined ? [] : imagesLeftOver(files, incoming)

  const make = async () => {
    setMaking(true)
    const isMade = await makeDrafts(single && images.length > 0 ? [await withImagesAtEnd(single, images)] : stories)
    if (isMade.every(Boolean)) return closeDialog()
    // What was pasted is nowhere else: it stays, and can be tried again.
    setMade([...made, ...stories.filter((_, place) => isMade[place])])
    setMaking(false)
  }

  return (
    <Dialog
      title={t('title', { count: incoming.length })}
      width="large"
      onClose={closeDialog}
      actions={
        <>
          <div className="mr-auto text-sm">
            {failed > 0 && rows.length > 1 && <p className="text-danger">{t('failed', { count: failed })}</p>}
            {images.length > 0 && (
              <p className="text-soft">{t(single ? 'imagesAdded' : 'imagesLeftOut', { count: images.length })}</p>
            )}
          </div>
          <Button onPress={closeDialog}>{app('cancel')}</Button>
        </>
      }
      confirm={{
        label: t('make', { count: Math.max(1, stories.length) }),
        run: () => void make(),
        isDisabled: stories.length === 0 || reading || making,
        autoFocus: !reading,
      }}
    >
      <div className="flex h-[62vh] min-h-0 gap-5 max-md:h-auto max-md:flex-col">
        {rows.length > 1 && <FileList rows={rows} chosen={chosen} onChoose={setChosen} />}
        {row && (
          <FilePage
            key={chosen}
            row={row}
            onRole={(line, role) => row.state === 'recognised' && setRole(row.at, line, role)}
          />
        )}
      </div>
    </Dialog>
  )
}
