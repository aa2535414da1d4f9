import type { Editor } from '@tiptap/core'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandScope } from '#renderer/commands/registry.ts'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { lengthUnits, type Measure, readingSeconds, wordsPerMinute } from '#shared/measure/index.ts'
import { MissingDictionary } from '../spelling/missing-dictionary.tsx'
import { amountText, numberText } from './amount-text.ts'
import { TargetButton } from './target-button.tsx'
import { useLength } from './use-length.ts'

interface LengthLineProps {
  session: DraftSession
  editor: Editor
  isReadOnly: boolean
}

/**
 * The line under the text: how long the story or the selection is, and how that compares to the
 * target.
 */
export function LengthLine({ session, editor, isReadOnly }: LengthLineProps) {
  const { t } = useTranslation('measure')
  const lineLength = useSettings(({ settings }) => settings.lineLength)
  const ownSpeed = useSettings(({ settings }) => settings.readingSpeed)
  const [language] = useField(session, 'language')
  const [headline] = useField(session, 'headline')
  const isActive = useContext(CommandScope)
  const { all, selected } = useLength(editor, lineLength)
  const shown = selected ?? all
  const seconds = readingSeconds(shown.words, ownSpeed ?? wordsPerMinute(language))
  return (
    <section
      aria-label={isActive ? t('label') : `${t('label')}: ${headline ?? ''}`}
      className="@container shrink-0 border-t border-line bg-page text-xs text-soft tabular-nums"
    >
      <div className="flex h-8 items-center gap-x-3 px-4 whitespace-nowrap @max-sm:px-3">
        {selected && <span className="font-medium text-accent">{t('selected')}</span>}
        {lengthUnits.map((unit) => (
          <span
            key={unit}
            title={unit === 'lines' ? t('linesHint', { length: lineLength }) : undefined}
            className={unit === 'lines' ? '@max-sm:hidden' : ''}
          >
            {amountText(t, unit, shown[unit])}
            {unit === 'characters' && <WithoutSpaces measure={shown} />}
          </span>
        ))}
        <span className="@max-md:hidden">{t('reading', { time: timeText(seconds) })}</span>
        <MissingDictionary session={session} language={language} />
        <TargetButton session={session} measure={all} isReadOnly={isReadOnly} />
      </div>
    </section>
  )
}

function WithoutSpaces({ measure: { charactersWithoutSpaces } }: { measure: Measure }) {
  const { t } = useTranslation('measure')
  return (
    <span className="text-faint @max-2xl:hidden">
      {' '}
      ({t('withoutSpaces', { number: numberText(charactersWithoutSpaces) })})
    </span>
  )
}

/** As whole minutes from one minute on; below that, as seconds. */
function timeText(seconds: number): string {
  const [value, unit] = seconds < 60 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute']
  return new Intl.NumberFormat(regionalLanguage(), { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}
