import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { type LineRole, lineRoles, type WireLine } from '#shared/import/wire.ts'

/** The longest part of a line that is shown, in characters: enough to recognise it. */
const mostShown = 600

/** Three groups that are told apart by colour: text, fields, and what is left out. */
const tones: Readonly<Record<LineRole, string>> = {
  headline: 'bg-accent text-accent-ink',
  kicker: 'bg-accent-soft text-accent',
  deck: 'bg-accent-soft text-accent',
  category: 'bg-warn-soft text-warn',
  timestamp: 'bg-warn-soft text-warn',
  byline: 'bg-warn-soft text-warn',
  slugline: 'bg-warn-soft text-warn',
  urgency: 'bg-warn-soft text-warn',
  keywords: 'bg-warn-soft text-warn',
  embargo: 'bg-warn-soft text-warn',
  editorNote: 'bg-warn-soft text-warn',
  heading: 'bg-accent-soft text-accent',
  paragraph: 'bg-hover text-ink',
  tableRow: 'bg-hover text-ink',
  leftOut: 'bg-transparent text-soft border-line',
}

/** A line of the copy with its role, which can be changed. */
export function LineRow({ line, number, onRole }: { line: WireLine; number: number; onRole(role: LineRole): void }) {
  const { t } = useTranslation('import')
  const leftOut = line.role === 'leftOut'
  const text = line.text.length > mostShown ? `${line.text.slice(0, mostShown)}…` : line.text
  return (
    <div
      className={`flex items-start gap-x-3 gap-y-1 border-b border-line px-3 py-2 max-sm:flex-wrap ${leftOut ? 'bg-desk' : ''}`}
    >
      <Select
        aria-label={t('roleOf', { line: number })}
        value={line.role}
        onChange={(key) => {
          const role = lineRoles.find((each) => each === key)
          if (role && role !== line.role) onRole(role)
        }}
        className="w-32 shrink-0"
      >
        <Button
          className={`flex w-full cursor-default items-center justify-between gap-1 rounded border border-transparent px-2 py-0.5 text-xs font-medium ${tones[line.role]}`}
        >
          <SelectValue className="truncate" />
          <ChevronDown size={12} aria-hidden className="shrink-0" />
        </Button>
        <Popover className={fieldStyle.popover}>
          <ListBox className="outline-none">
            {lineRoles.map((role) => (
              <ListBoxItem key={role} id={role} textValue={t(`roles.${role}`)} className={fieldStyle.option}>
                {t(`roles.${role}`)}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      <p
        className={`line-clamp-4 min-w-0 flex-1 break-words max-sm:order-1 max-sm:basis-full ${leftOut ? 'text-soft' : ''} ${line.role === 'headline' ? 'font-semibold' : ''}`}
      >
        {leftOut ? <del className="decoration-line-strong/60">{text}</del> : text}
      </p>
      {leftOut && line.reason && (
        <span className="shrink-0 pt-0.5 text-xs text-soft">{t(`reasons.${line.reason}`)}</span>
      )}
    </div>
  )
}
