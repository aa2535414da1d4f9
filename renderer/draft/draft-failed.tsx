import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { closeTabs } from '#renderer/tabs/tabs.ts'
import { Button } from '#renderer/ui/button.tsx'
import { errorText } from '#shared/locales/text.ts'
import { useSession } from './follow/use-draft.ts'
import type { DraftSession } from './session/draft-session.ts'
import { StrandedChoice } from './stranded.tsx'

/**
 * Shown in place of a draft that cannot be opened: why, what this window still has of it, and what
 * to do.
 */
export function DraftFailed({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const failure = useSession(session, (state) => state.failure)
  const stranded = useSession(session, (state) => state.stranded)
  const isElsewhere = failure?.code === 'newsroom.notHere'
  const link = useNewsroom()?.link
  // Its text is in the newsroom: it is fetched as soon as that can be reached.
  useEffect(() => {
    if (isElsewhere && link === 'up') session.synced.openAgain()
  }, [isElsewhere, link, session])
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-4 px-8 text-center">
      <h1 className="text-lg font-semibold">{t('failed.title')}</h1>
      {failure && <p className="max-w-prose text-soft">{errorText(failure, currentLanguage())}</p>}
      {stranded ? (
        <>
          <p className="max-w-prose">{t('stranded.gone')}</p>
          <StrandedChoice session={session} />
        </>
      ) : (
        <div className="flex flex-wrap justify-center gap-2">
          {isElsewhere && <Button onPress={() => session.synced.openAgain()}>{t('failed.again')}</Button>}
          <Button onPress={() => closeTabs([session.id])}>{t('failed.close')}</Button>
        </div>
      )}
    </div>
  )
}
