import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import { dropPackage, type SentFromHere } from '#renderer/state/package-post.ts'
import { useNow } from '#renderer/state/use-now.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { unpackError } from '#shared/api/coded-error.ts'
import { errorText } from '#shared/locales/text.ts'
import { timeText } from '#shared/locales/time-text.ts'

/** A package that this desk sent: to whom, of what, and what came of it. */
export function SentPackage({ sent }: { sent: SentFromHere }) {
  const { t } = useTranslation('production')
  const { t: app } = useTranslation()
  const now = useNow()
  const { id, to, headline, at, state, reason } = sent
  const title = headline || app('untitled')
  const isUnsent = state === 'here' || state === 'refused'
  return (
    <div className="flex items-start gap-2 px-2 py-1.5 text-sm">
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <span dir="auto" className="min-w-0 truncate font-medium">
            {title}
          </span>
          <time dateTime={new Date(at).toISOString()} className="ms-auto shrink-0 text-xs text-soft tabular-nums">
            {timeText(Math.min(at, now), { region: regionalLanguage(), date: 'medium' })}
          </time>
        </p>
        <p className="text-soft">
          {t('package.for', { name: to.name || app('untitled'), state: t(`package.state.${state}`) })}
        </p>
        {reason !== null && <p className="text-danger">{errorText(unpackError(reason), currentLanguage())}</p>}
      </div>
      <IconButton
        label={isUnsent ? t('package.stop') : t('package.remove')}
        name={t(isUnsent ? 'package.stopNamed' : 'package.removeNamed', { headline: title })}
        onPress={() => dropPackage(id)}
      >
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}
