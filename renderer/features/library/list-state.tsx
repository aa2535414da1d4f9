import { Inbox, SearchX, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { askForAll, filters, refresh, useLibrary } from '#renderer/state/library.ts'
import { Button } from '#renderer/ui/button.tsx'
import { errorText } from '#shared/locales/text.ts'

/**
 * Shown instead of an empty list: it is loading, loading failed, there is nothing, or nothing
 * matches.
 */
export function ListState() {
  const { t } = useTranslation('library')
  const { query, total, failure } = useLibrary()
  if (failure)
    return (
      <Message title={t('failed')} hint={errorText(failure, currentLanguage())}>
        <Button onPress={() => void refresh()}>{t('again')}</Button>
      </Message>
    )
  if (total === null) return <Message hint={t('loading')} />
  if (query.search !== '' || filters.some((filter) => query[filter] !== null))
    return (
      <Message icon={<SearchX size={22} aria-hidden />} title={t('empty.noMatch')} hint={t('empty.noMatchHint')}>
        <Button onPress={askForAll}>{t('empty.showAll')}</Button>
      </Message>
    )
  if (query.view === 'bin')
    return <Message icon={<Trash2 size={22} aria-hidden />} title={t('empty.bin')} hint={t('empty.binHint')} />
  if (query.view !== 'library')
    return (
      <Message
        icon={<Inbox size={22} aria-hidden />}
        title={t('empty.view')}
        hint={t(query.view === 'mine' ? 'empty.mineHint' : 'empty.viewHint')}
      />
    )
  return <Message icon={<Inbox size={22} aria-hidden />} title={t('empty.library')} hint={t('empty.libraryHint')} />
}

function Message({
  icon,
  title,
  hint,
  children,
}: {
  icon?: ReactNode
  title?: string
  hint: string
  children?: ReactNode
}) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-2 px-8 pb-16 text-center">
      {icon && <span className="text-faint">{icon}</span>}
      {title && <p className="font-medium">{title}</p>}
      <p className="text-sm text-balance text-soft">{hint}</p>
      {children && <div className="mt-2">{children}</div>}
    </div>
  )
}
