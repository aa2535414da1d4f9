import { useTranslation } from 'react-i18next'
import { currentLanguage, regionalLanguage } from '#renderer/locales/i18n.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import { errorText } from '#shared/locales/text.ts'
import { timeText } from '#shared/locales/time-text.ts'
import type { ShownHold } from '#shared/newsroom/hold.ts'

/** Who put a legal hold on a story, since when and why, and whether the newsroom knows of it. */
export function HoldText({ hold: { by, at, reason, state, refused } }: { hold: ShownHold }) {
  const { t } = useTranslation('newsroom')
  const told = { name: by, time: timeText(at, { region: regionalLanguage() }), reason }
  const why = refused === null ? '' : errorText(unpackError({ code: refused, details: {} }), currentLanguage())
  return <>{t(`held.${state}`, { ...told, why })}</>
}
