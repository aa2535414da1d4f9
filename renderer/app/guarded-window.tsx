import { type ReactNode, useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslation } from 'react-i18next'
import { removeSnapshot } from '#renderer/first-paint/window-snapshot.ts'
import { plainButton } from '#renderer/ui/guarded.tsx'
import { reloadWindow } from './reload-window.ts'

/**
 * Shows an error that no part of the window has caught. Edits are saved all the same, since that
 * does not depend on rendering.
 */
export function GuardedWindow({ children }: { children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={FailedWindow}>{children}</ErrorBoundary>
}

function FailedWindow() {
  const { t } = useTranslation()
  useEffect(removeSnapshot, [])
  return (
    <main className="flex h-full flex-col items-center justify-center gap-4 px-8 text-center">
      <div role="alert" className="flex flex-col gap-2">
        <h1 className="text-lg font-semibold">{t('broken.window')}</h1>
        <p className="max-w-prose text-soft">{t('broken.kept')}</p>
      </div>
      <button type="button" onClick={() => void reloadWindow()} className={plainButton}>
        {t('broken.reload')}
      </button>
    </main>
  )
}
