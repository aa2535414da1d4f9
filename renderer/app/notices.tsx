import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useDialog } from '#renderer/state/dialogs.ts'
import { dismissOutcomes, useNotices, type WindowNotice } from '#renderer/state/notices.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { useSize } from '#renderer/ui/use-size.ts'
import { errorText } from '#shared/locales/text.ts'

/** News disappears by itself; an error or a result stays until it is dismissed. */
const newsMs = 8_000

/**
 * The window's messages, in a strip at its foot. The window above it, and every dialog, shrink
 * accordingly, so that it covers nothing.
 */
export function Notices() {
  const notices = useNotices((state) => state.notices)
  const strip = useRef<HTMLDivElement>(null)
  useSize(strip, takeRoom)
  const isAsked = useDialog(({ dialog }) => dialog !== null)
  // An offer is withdrawn when the person turns to something else; over a dialog nothing can be
  // clicked.
  useEffect(() => {
    if (isAsked) dismissOutcomes()
  }, [isAsked])
  return (
    <div
      ref={strip}
      aria-live="polite"
      className="fixed inset-x-0 bottom-0 z-50 flex max-h-1/2 flex-wrap-reverse justify-end gap-2 overflow-y-auto bg-desk not-empty:border-t not-empty:border-line not-empty:px-4 not-empty:py-2"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function takeRoom({ offsetHeight }: HTMLElement): void {
  document.documentElement.style.setProperty('--notices', `${offsetHeight}px`)
}

function NoticeCard({ notice }: { notice: WindowNotice }) {
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
      className={`flex w-112 max-w-full items-start gap-3 rounded-lg border bg-raised py-1 pr-1 pl-4 text-sm ${tone === 'error' ? 'border-danger/50' : 'border-line'}`}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <p className="min-w-48 flex-1 py-1.5 break-words">{error ? errorText(error, currentLanguage()) : text}</p>
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
