import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { moveEntry } from './move-entry.ts'

interface ListEditorProps {
  label: string
  emptyText: string
  names: readonly string[]
  onChange(names: string[]): void
}

/** A newsroom's list of names: add, remove, reorder. */
export function ListEditor({ label, emptyText, names, onChange }: ListEditorProps) {
  const { t } = useTranslation('settings')
  const [wanted, setWanted] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const name = wanted.trim()
  const known = names.some((each) => each.toLocaleLowerCase() === name.toLocaleLowerCase())
  const add = () => {
    if (name === '' || known) return
    onChange([...names, name])
    setWanted('')
  }
  const move = (name: string, place: number, by: 1 | -1) => {
    onChange([...moveEntry(names, place, by)])
    focusOn(name)
  }
  const remove = (place: number) => {
    onChange(names.toSpliced(place, 1))
    const next = names[place + 1] ?? names[place - 1]
    if (next !== undefined) focusOn(next)
  }
  // Browsers lose the focus of an element that moves or disappears. It stays with the entry, or
  // goes to the next one.
  const focusOn = (name: string) =>
    requestAnimationFrame(() => {
      const entry = list.current?.querySelector(`[data-name="${CSS.escape(name)}"]`)
      if (!entry?.contains(document.activeElement)) entry?.querySelector<HTMLElement>('button:enabled')?.focus()
    })
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-xs font-medium text-soft">{label}</legend>
      {names.length === 0 && <p className="text-sm text-faint">{emptyText}</p>}
      <ul ref={list} className="flex max-h-64 flex-col overflow-auto rounded-md border border-line empty:hidden">
        {names.map((each, place) => (
          <li
            key={each}
            data-name={each}
            className="flex items-center border-b border-line bg-page pl-2.5 last:border-b-0"
          >
            <span className="min-w-0 flex-1 truncate">{each}</span>
            <IconButton label={t('up', { name: each })} isDisabled={place === 0} onPress={() => move(each, place, -1)}>
              <ChevronUp size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={t('down', { name: each })}
              isDisabled={place === names.length - 1}
              onPress={() => move(each, place, 1)}
            >
              <ChevronDown size={14} aria-hidden />
            </IconButton>
            <IconButton label={t('remove', { name: each })} onPress={() => remove(place)}>
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
