import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Select } from '#renderer/ui/select.tsx'
import type { Format } from '#shared/formats/format.ts'
import { type FormatId, formatOf, formats } from '#shared/formats/formats.ts'
import { type Part, wholeOf } from '#shared/formats/part.ts'

/** Formats named in the interface's language: those that a newsroom publishes, and Lede's own. */
type Plain = Exclude<FormatId, Standard>
/** Formats named after a standard, for other systems. */
type Standard = Extract<(typeof formats)[number], { name: string }>['id']

const standards = formats.flatMap((format) => ('name' in format ? [{ id: format.id, label: format.name }] : []))
const plain = formats.flatMap((format) => ('name' in format ? [] : [format.id]))
/** Stands for the chosen standard. */
const other = 'other'

interface FormatChoiceProps {
  value: FormatId
  onChange(value: FormatId): void
  isDisabled: boolean
}

/**
 * The choice of the format: one of the newsroom's own, or one for other systems, with what the
 * format cannot contain.
 */
export function FormatChoice({ value, onChange, isDisabled }: FormatChoiceProps) {
  const { t } = useTranslation('export')
  const standard = standards.find(({ id }) => id === value)?.id
  return (
    <>
      <RadioGroup
        aria-label={t('format')}
        value={standard === undefined ? value : other}
        isDisabled={isDisabled}
        onChange={(id) => {
          const [first] = standards
          const chosen = id === other ? first?.id : plain.find((format) => format === id)
          if (chosen) onChange(chosen)
        }}
        className="grid grid-cols-2 gap-2 max-sm:grid-cols-1"
      >
        {plain.map((format) => (
          <FormatRadio key={format} value={format} name={t(`formats.${format}`)}>
            {t(`formatHelp.${format}`)}
          </FormatRadio>
        ))}
        <FormatRadio value={other} name={t('otherFormats')} isWide>
          {standards.map(({ label }) => label).join(' · ')}
        </FormatRadio>
      </RadioGroup>
      {standard !== undefined && (
        <div className="mt-3">
          <Select<Standard>
            label={t('standard')}
            choices={standards}
            value={standard}
            onChange={onChange}
            isDisabled={isDisabled}
          />
        </div>
      )}
      <Losses format={formatOf(value)} />
    </>
  )
}

interface FormatRadioProps {
  value: Plain | typeof other
  name: string
  /** Whether it takes up a whole row. */
  isWide?: boolean
  children: ReactNode
}

function FormatRadio({ value, name, isWide = false, children }: FormatRadioProps) {
  return (
    <Radio
      value={value}
      className={`${isWide ? 'sm:col-span-2' : ''} flex cursor-default flex-col gap-0.5 rounded-lg border border-line bg-page px-3 py-2 data-[focus-visible]:outline-2 data-[hovered]:bg-hover data-[selected]:border-accent data-[selected]:bg-accent-soft`}
    >
      <span className="font-medium">{name}</span>
      <span className="text-xs text-soft">{children}</span>
    </Radio>
  )
}

/** What a format cannot contain, shown before the export. */
function Losses({ format: { leavesOut, flattens } }: { format: Format }) {
  const { t } = useTranslation('export')
  const lost: ReadonlySet<Part> = new Set([...leavesOut, ...flattens])
  const named = (parts: Format['leavesOut']) =>
    parts
      .filter((part) => !lost.has(wholeOf[part] ?? part) || wholeOf[part] === undefined)
      .map((part) => t(`parts.${part}`))
      .join(', ')
  if (leavesOut.length === 0 && flattens.length === 0) return null
  return (
    <div className="mt-3 flex flex-col gap-1 text-xs text-soft">
      {leavesOut.length > 0 && <p>{t('leavesOut', { parts: named(leavesOut) })}</p>}
      {flattens.length > 0 && <p>{t('flattens', { parts: named(flattens) })}</p>}
    </div>
  )
}
