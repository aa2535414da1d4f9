import { useTranslation } from 'react-i18next'
import { useLibrary } from '#renderer/state/library.ts'
import { RecentDrafts } from './recent-drafts.tsx'
import { WayIn } from './way-in.tsx'

// Who has written something has seen the sample, or knows the menus.
const waysIn = {
  first: ['article.new', 'wire.paste', 'file.open', 'sample.open'],
  next: ['article.new', 'wire.paste', 'file.open', 'template.new'],
} as const

/**
 * What stands in the editor's place while no draft is open: the ways to begin, and what was worked
 * on last.
 */
export function Welcome() {
  const { t } = useTranslation('welcome')
  const total = useLibrary((state) => state.facets?.counts.library ?? null)
  // Until the desk has answered nobody knows which of the two it is, and neither should flash by.
  if (total === null) return null
  const first = total === 0
  return (
    <div className="mx-auto flex min-h-full max-w-2xl flex-col justify-center gap-8 px-8 py-12 max-sm:px-4 max-sm:py-6">
      <header className="flex flex-col gap-2">
        <h1 className="font-serif text-3xl leading-tight font-semibold text-balance">
          {first ? t('title') : t('back')}
        </h1>
        {first && <p className="max-w-prose text-soft">{t('intro')}</p>}
      </header>
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {waysIn[first ? 'first' : 'next'].map((id) => (
          <li key={id} className="flex min-w-0">
            <WayIn id={id} quiet={!first} />
          </li>
        ))}
      </ul>
      {!first && <RecentDrafts />}
    </div>
  )
}
