import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { goToField } from '#renderer/state/field-focus.ts'
import { getField, metaOf } from '#shared/article/draft.ts'
import { limits } from '#shared/article/limits.ts'
import { formatDateline } from '#shared/dateline/index.ts'
import type { DatelineSource } from './dateline-widget.ts'

/** The dateline of a draft as the body shows it, and the command that goes to its fields. */
export function useDateline(session: DraftSession): DatelineSource {
  const { i18n } = useTranslation()
  const press = () => goToField('dateline.place')
  useCommand('article.dateline', press)
  return useMemo(
    () => ({
      text: () => printed(session),
      onChange: (listener) => {
        const meta = metaOf(session.doc)
        meta.observe(listener)
        return () => meta.unobserve(listener)
      },
      hint: () => i18n.t('dateline.edit', { ns: 'editor' }),
      press: () => goToField('dateline.place'),
    }),
    [session, i18n],
  )
}

function printed({ doc }: DraftSession): string {
  const text = formatDateline(
    {
      place: getField(doc, 'dateline.place'),
      region: getField(doc, 'dateline.region'),
      country: getField(doc, 'dateline.country'),
      date: getField(doc, 'dateline.date'),
      agency: getField(doc, 'dateline.agency'),
    },
    { language: getField(doc, 'language') },
  )
  // A place that is far too long is reported at the field; the page stays readable.
  return text.length > limits.place * 2 ? `${text.slice(0, limits.place * 2)}…` : text
}
