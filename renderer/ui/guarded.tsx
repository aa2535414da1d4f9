import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useTranslation } from 'react-i18next'

/**
 * Keeps an error in one part of the window from removing the rest: the part shows an error in its
 * place and can be tried again.
 */
export function Guarded({ children }: { children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={FailedPart}>{children}</ErrorBoundary>
}

/** The look of a plain element button: the code that failed may be part of Lede's own buttons. */
export const plainButton = 'rounded-md border border-line-strong bg-raised px-3 py-1 text-ink hover:bg-hover'

function FailedPart({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation()
  return (
    <div role="alert" className="m-3 flex flex-wrap items-center gap-3 text-sm text-soft">
      <p>{t('broken.part')}</p>
      <button type="button" onClick={resetErrorBoundary} className={plainButton}>
        {t('broken.again')}
      </button>
    </div>
  )
}
