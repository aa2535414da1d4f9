import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Pause } from '#renderer/draft/session/pause.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Select } from '#renderer/ui/select.tsx'
import { automaticLabel, generatedShare } from '#shared/label/automatic-label.ts'
import { labelChoices, labelTermOf } from '#shared/label/terms.ts'
import { labelWords } from '#shared/label/words.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'
import { TextEntry } from './text-entry.tsx'

const choices = ['auto', ...labelChoices] as const

/**
 * What readers are told about how the text was made: set automatically, by a person, or nothing.
 * Shows what readers see now.
 */
export function LabelEntry() {
  const { t } = useTranslation('inspector')
  const { session, language, isReadOnly } = useInspector()
  const look = useSettings(({ settings }) => settings.label)
  const [label, set] = useField(session, 'label')
  const share = useGeneratedShare(session)
  const term = label === null ? automaticLabel(share, look) : labelTermOf(label)
  const seen = term === null ? t('label.hidden') : t('label.shown', { text: labelWords(term, language, look).text })
  const percent = new Intl.NumberFormat(currentLanguage(), { style: 'percent' }).format(share)
  return (
    <>
      <Entry name="label">
        <Select<(typeof choices)[number]>
          label={t('fields.label')}
          choices={choices.map((id) => ({ id, label: t(`label.${id}`) }))}
          value={label ?? 'auto'}
          onChange={(chosen) => set(chosen === 'auto' ? null : chosen)}
          isDisabled={isReadOnly}
        />
        <p className="mt-1 text-xs break-words text-soft">
          {share > 0 && `${t('label.share', { share: percent })} `}
          {seen}
        </p>
      </Entry>
      {label === 'never' && <TextEntry name="labelReason" rows={2} />}
    </>
  )
}

/** The share of a draft that a generator wrote, counted again when typing pauses. */
function useGeneratedShare({ doc }: DraftSession): number {
  const [share, setShare] = useState(() => generatedShare(doc))
  useEffect(() => {
    const pause = new Pause(() => setShare(generatedShare(doc)), 500)
    const changed = () => pause.ask()
    setShare(generatedShare(doc))
    doc.on('update', changed)
    return () => {
      pause.cancel()
      doc.off('update', changed)
    }
  }, [doc])
  return share
}
