import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'

interface GeneratorFieldsProps {
  /** What the program is called here: what wrote the text, or what it was copied from. */
  label: string
  program: string
  onProgram(program: string): void
  note: string
  onNote(note: string): void
}

/** Which program some words come from, and what there is to say of it. */
export function GeneratorFields({ label, program, onProgram, note, onNote }: GeneratorFieldsProps) {
  const { t } = useTranslation('provenance')
  return (
    <>
      <TextField label={label} value={program} onChange={onProgram} maxLength={200} />
      <TextField label={t('note')} help={t('noteHelp')} value={note} onChange={onNote} maxLength={1_000} rows={2} />
    </>
  )
}
