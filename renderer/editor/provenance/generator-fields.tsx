import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'

interface GeneratorFieldsProps {
  /** What the program is called in this form: it wrote the text, or the text was copied from it. */
  label: string
  program: string
  onProgram(program: string): void
  note: string
  onNote(note: string): void
}

/** The program that some words come from, and details about it. */
export function GeneratorFields({ label, program, onProgram, note, onNote }: GeneratorFieldsProps) {
  const { t } = useTranslation('provenance')
  return (
    <>
      <TextField label={label} value={program} onChange={onProgram} maxLength={200} />
      <TextField label={t('note')} help={t('noteHelp')} value={note} onChange={onNote} maxLength={1_000} rows={2} />
    </>
  )
}
