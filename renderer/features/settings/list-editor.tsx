import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

interface ListEditorProps {
  label: string
  emptyText: string
  names: readonly string[]
  onChange(names: string[]): void
}

/** A list of names that a newsroom keeps: add, remove, put in order. */
export function ListEditor({ label, emptyText, names, onChange }: ListEditorProps) {
  const { t } = useTranslation('settings')
  const [wanted, setWanted] = useState('')
  const name = wanted.trim()
  const known = names.some((each) => each.toLocaleLowerCase() === name.toLocaleLowerCase())
  const add = () => {
    if (name === '' || known) return
    onChange([...names, name])
    setWanted('')
  }
  const move = (from: number, to: number) => {
    const moved = names.toSpliced(from, 1)
    moved.splice(to, 0, names[from] ?? '')
    onChange(moved)
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-xs font-medium text-soft">{label}</legend>
      {names.length === 0 && <p className="text-sm text-faint">{emptyText}</p>}
      <ul className="flex max-h-64 flex-col overflow-auto rounded-md border border-line empty:hidden">
        {names.map((each, place) => (
          <li key={each} className="flex items-center border-b border-line bg-page pl-2.5 last:border-b-0">
            <span className="min-w-0 flex-1 truncate">{each}</span>
            <IconButton label={t('up', { name: each })} isDisabled={place === 0} onPress={() => move(place, place - 1)}>
              <ChevronUp size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={t('down', { name: each })}
              isDisabled={place === names.length - 1}
              onPress={() => move(place, place + 1)}
            >
              <ChevronDown size={14} aria-hidden />
            </IconButton>
            <IconButton label={t('remove', { name: each })} onPress={() => onChange(names.toSpliced(place, 1))}>
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        className="flex items-end gap-1"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            label={t('addTo', { list: label })}
            value={wanted}
            onChange={setWanted}
            maxLength={100}
            error={known && name !== '' ? t('already', { name }) : null}
          />
        </div>
        <IconButton label={t('add')} type="submit" isDisabled={name === '' || known}>
          <Plus size={16} aria-hidden />
        </IconButton>
      </form>
    </fieldset>
  )
}
