import { useTranslation } from 'react-i18next'
import { useLibrary } from '#renderer/state/library.ts'
import { RecentDrafts } from './recent-drafts.tsx'
import { WayIn } from './way-in.tsx'

// A person who has written something has seen the sample, or knows the menus.
const waysIn = {
  first: ['article.new', 'wire.paste', 'file.open', 'sample.open'],
  next: ['article.new', 'wire.paste', 'file.open', 'template.new'],
} as const

/** Shown instead of the editor while no draft is open: ways to begin, and recent drafts. */
export function Welcome() {
  const { t } = useTranslation('welcome')
  const total = useLibrary((state) => state.facets?.counts.library ?? null)
  // Until the desk has answered it is not known which of the two to show, and neither should
  // flicker.
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
