import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog, type ImportFile } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import type { Reading } from '#shared/api/contract.ts'
import { FileList } from './file-list.tsx'
import { FilePage } from './file-page.tsx'
import { imagesLeftOver, withImagesAtEnd } from './images-along.ts'
import { ImportReport } from './import-report.tsx'
import { makeDrafts } from './make-drafts.ts'
import { rowsOf } from './rows.ts'
import { useReadings } from './use-readings.ts'

/**
 * Nobody reviews more files than this one by one, so their failures are listed again at the end.
 */
const many = 20

/** Shows what each story of each file was recognised as, before any draft is made. */
export function RecognitionDialog({ files }: { files: readonly ImportFile[] }) {
  const { t } = useTranslation('import')
  const { t: app } = useTranslation()
  const { incoming, setRole } = useReadings(files)
  const [chosen, setChosen] = useState(0)
  const [making, setMaking] = useState<number | null>(null)
  const [made, setMade] = useState<ReadonlySet<Reading>>(new Set())
  const [isDone, setDone] = useState(false)
  const stopped = useRef(false)
  const untitled = t('untitled')
  const rows = useMemo(() => rowsOf(incoming, untitled), [incoming, untitled])
  const stories = rows.flatMap((row) => (row.state === 'recognised' && !made.has(row.reading) ? [row.reading] : []))
  const failed = rows.filter((row) => row.state === 'failed')
  const left = incoming.filter(({ state }) => state === 'reading').length
  const reading = left > 0
  const row = rows[chosen]
  const [only, ...more] = stories
  // With only one story it is clear which story they belong to.
  const single = more.length === 0 ? only : undefined
  const loose = useMemo(() => (reading ? [] : imagesLeftOver(files, incoming)), [reading, files, incoming])
  const images = only === undefined ? [] : loose

  const make = async () => {
    stopped.current = false
    setMaking(0)
    const wanted = single && images.length > 0 ? [await withImagesAtEnd(single, images)] : stories
    const isMade = await makeDrafts(wanted, (done) => {
      if (done % 10 === 0) setMaking(done)
      return !stopped.current
    })
    setMaking(null)
    // Pasted copy is stored nowhere else: it stays, so that it can be tried again.
    setMade(new Set([...made, ...stories.filter((_, place) => isMade[place])]))
    if (isMade.length < stories.length || !isMade.every(Boolean)) return
    if (failed.length === 0 || rows.length <= many) closeDialog()
    else setDone(true)
  }

  if (isDone) return <ImportReport made={made.size} failed={failed} onClose={closeDialog} />
  return (
    <Dialog
      title={t('title', { count: incoming.length })}
      width="large"
      onClose={closeDialog}
      actions={
        <>
          <div className="mr-auto min-w-48 text-sm">
            {reading && incoming.length > 1 && (
              <Progress
                label={t('progress', { done: incoming.length - left, count: incoming.length })}
                done={incoming.length - left}
                count={incoming.length}
              />
            )}
            {making !== null && stories.length > 1 && (
              <Progress
                label={t('making', { done: making, count: stories.length })}
                done={making}
                count={stories.length}
              />
            )}
            {failed.length > 0 && rows.length > 1 && (
              <p className="text-danger">{t('failed', { count: failed.length })}</p>
            )}
            {images.length > 0 && (
              <p className="text-soft">{t(single ? 'imagesAdded' : 'imagesLeftOut', { count: images.length })}</p>
            )}
          </div>
          {making === null ? (
            <Button onPress={closeDialog}>{app('cancel')}</Button>
          ) : (
            <Button
              onPress={() => {
                stopped.current = true
              }}
            >
              {t('stop')}
            </Button>
          )}
        </>
      }
      confirm={{
        label: t('make', { count: Math.max(1, stories.length) }),
        run: () => void make(),
        isDisabled: stories.length === 0 || reading || making !== null,
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
