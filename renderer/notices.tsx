import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { errorText } from '#shared/locales/text.ts'
import { spoken } from './locales/i18n.ts'
import { useDialog } from './state/dialogs.ts'
import { dismissOutcomes, type Notice, useNotices } from './state/notices.ts'
import { Button, IconButton } from './ui/button.tsx'

/** News goes by itself; an error, and what came of something, stays until it is dismissed. */
const newsMs = 8_000

/** What the window has to say, in its lower corner. */
export function Notices() {
  const notices = useNotices((state) => state.notices)
  const isAsked = useDialog(({ dialog }) => dialog !== null)
  // Whoever goes on to something else is done with what was offered, and over a dialog nothing can be pressed.
  useEffect(() => {
    if (isAsked) dismissOutcomes()
  }, [isAsked])
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed right-4 bottom-4 z-50 flex w-96 max-w-[calc(100%-2rem)] flex-col gap-2"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation()
  const dismiss = useNotices((state) => state.dismiss)
  const { id, tone, error, text, actions } = notice
  const isNews = tone === 'info'
  useEffect(() => {
    if (!isNews) return
    const timer = setTimeout(() => dismiss(id), newsMs)
    return () => clearTimeout(timer)
  }, [id, isNews, dismiss])
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      data-pane={tone === 'outcome' ? 'outcome' : undefined}
      className={`pointer-events-auto flex items-start gap-3 rounded-lg border bg-raised py-2 pr-2 pl-4 text-sm shadow-float ${tone === 'error' ? 'border-danger/50' : 'border-line'}`}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <p className="min-w-48 flex-1 py-1.5 break-words">{error ? errorText(error, spoken()) : text}</p>
        {actions.length > 0 && (
          <div className="flex flex-wrap gap-1.5 py-1">
            {actions.map(({ label, run }, place) => (
              <Button
                key={label}
                kind={isNews ? 'quiet' : place === 0 ? 'primary' : 'plain'}
                onPress={() => {
                  run()
                  if (isNews) dismiss(id)
                }}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton label={t('dismiss')} onPress={() => dismiss(id)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
