import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type LengthTarget, type LengthUnit, lengthUnits, maxTarget, setTarget } from '#shared/measure/index.ts'

interface TargetFormProps {
  session: DraftSession
  target: LengthTarget | null
  onClose(): void
}

/**
 * The target of a draft. Input takes effect at once. Input that is not a length is reported, and
 * the target stays as it was.
 */
export function TargetForm({ session, target, onClose }: TargetFormProps) {
  const { t } = useTranslation('measure')
  const [typed, setTyped] = useState(target === null ? '' : String(target.number))
  const [unit, setUnit] = useState<LengthUnit>(target?.unit ?? 'words')
  const isBad = typed.trim() !== '' && lengthIn(typed) === null
  const change = (text: string, unit: LengthUnit) => {
    setTyped(text)
    setUnit(unit)
    const number = lengthIn(text)
    if (number !== null) setTarget(session.doc, { number, unit })
    else if (text.trim() === '') setTarget(session.doc, null)
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBad) onClose()
      }}
    >
      <TextField
        label={t('target.number')}
        value={typed}
        onChange={(text) => change(text, unit)}
        inputMode="numeric"
        error={isBad ? t('target.bad') : null}
        help={t('target.help')}
        autoFocus
      />
      <Select<LengthUnit>
        label={t('target.unit')}
        value={unit}
        onChange={(unit) => change(typed, unit)}
        choices={lengthUnits.map((id) => ({ id, label: t(`target.units.${id}`) }))}
      />
      {target && (
        <Button
          kind="quiet"
          onPress={() => {
            setTarget(session.doc, null)
            onClose()
          }}
        >
          {t('target.remove')}
        </Button>
      )}
    </form>
  )
}

/** The length that a person typed, with or without thousands separators; null if it is not one. */
function lengthIn(typed: string): number | null {
  const digits = typed.trim().replaceAll(/(?<=\d)[.,'’\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '')
  const number = /^\d{1,7}$/.test(digits) ? Number(digits) : 0
  return number >= 1 && number <= maxTarget ? number : null
}
