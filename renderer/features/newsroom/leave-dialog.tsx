import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desk } from '#renderer/api/desk.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { readNewsroom, useNewsroom } from '#renderer/state/newsroom.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { useDeskPackages } from '#renderer/state/package-post.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** Asks before leaving the newsroom, and lists what never reached it. */
export function LeaveDialog() {
  const { t } = useTranslation('newsroom')
  const { t: app } = useTranslation()
  const newsroom = useNewsroom()
  const { sent } = useDeskPackages()
  const unsent = sent.filter(({ state }) => state === 'here' || state === 'refused').length
  const [isLeaving, setLeaving] = useState(false)
  const [isCounted, setCounted] = useState(false)
  // The number of waiting edits changes with every key press, so it is read only on request.
  useEffect(() => void readNewsroom().then(() => setCounted(true)), [])
  if (!isCounted || newsroom === null || newsroom.joined === null) return null
  const { waiting, stories, joined } = newsroom

  const leave = async () => {
    if (isLeaving) return
    setLeaving(true)
    try {
      const left = await desk.call('newsroom.leave', {})
      closeDialog()
      sayNews(t('left', { count: left.unsent.length }))
    } catch (error) {
      setLeaving(false)
      sayError(error)
    }
  }
  return (
    <Dialog
      title={t('leave', { name: joined.name })}
      role="alertdialog"
      onClose={closeDialog}
      width="small"
      actions={<Button onPress={closeDialog}>{app('cancel')}</Button>}
      confirm={{ label: t('leaveNow'), kind: 'danger', run: () => void leave(), isBusy: isLeaving }}
    >
      <div className="flex flex-col gap-3 text-sm">
        <p>{t('leaveStays', { count: stories })}</p>
        {waiting > 0 && <p className="font-medium text-danger">{t('leaveUnsent', { count: waiting })}</p>}
        {unsent > 0 && <p className="font-medium text-danger">{t('leavePackages', { count: unsent })}</p>}
        <p className="text-soft">{t('leaveAgain')}</p>
      </div>
    </Dialog>
  )
}
