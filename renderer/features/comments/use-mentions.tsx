import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNewsroom } from '#renderer/state/newsroom.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { PersonBadge } from '#renderer/ui/person-badge.tsx'
import { mentionBefore } from '#shared/production/mentions.ts'
import type { Person } from '#shared/review/people/person.ts'

/** The most people that are offered at once. */
const mostOffered = 6

interface Mentions {
  /** The attributes of the field that describe the list. */
  readonly field: {
    'aria-autocomplete': 'list'
    'aria-controls': string | undefined
    'aria-activedescendant': string | undefined
    onSelect(): void
    onBlur(): void
  }
  /** Whether the list handled a key. */
  onKeyDown(event: KeyboardEvent): boolean
  /** Null if nobody is offered. */
  readonly list: ReactNode
}

/**
 * Offers the people of the newsroom while `@` and the beginning of a name are typed. The arrow keys
 * move, Enter and Tab insert, Escape closes.
 */
export function useMentions(
  area: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onChange: (text: string) => void,
): Mentions {
  const { t } = useTranslation('comments')
  const people = useNewsroom()?.joined?.people ?? []
  const listId = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [index, setIndex] = useState(0)
  const before = caret === null ? null : mentionBefore(text, caret)
  const typed = before?.typed.toLowerCase() ?? ''
  const offered = before === null ? [] : people.filter(({ name }) => isMeant(name, typed)).slice(0, mostOffered)
  const current = offered[Math.min(index, offered.length - 1)]

  const take = ({ name }: Person) => {
    if (before === null || caret === null) return
    const head = `${text.slice(0, before.from)}@${name} `
    onChange(head + text.slice(caret).replace(/^ /, ''))
    setCaret(null)
    // After the field has its new text.
    requestAnimationFrame(() => area.current?.setSelectionRange(head.length, head.length))
  }
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (current === undefined || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
      return false
    const at = offered.indexOf(current)
    if (event.key === 'ArrowDown') setIndex((at + 1) % offered.length)
    else if (event.key === 'ArrowUp') setIndex((at + offered.length - 1) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(current)
    else if (event.key === 'Escape') setCaret(null)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const idOf = ({ id }: Person) => `${listId}-${id}`
  return {
    field: {
      'aria-autocomplete': 'list',
      'aria-controls': current && listId,
      'aria-activedescendant': current && idOf(current),
      onSelect: () => {
        setCaret(area.current?.selectionStart ?? null)
        setIndex(0)
      },
      onBlur: () => setCaret(null),
    },
    onKeyDown,
    list: current && (
      <div id={listId} role="listbox" aria-label={t('people')} className="rounded-lg border border-line bg-raised p-1">
        {offered.map((person) => (
          <div
            key={person.id}
            id={idOf(person)}
            role="option"
            tabIndex={-1}
            aria-selected={person === current}
            // The field keeps the focus.
            onMouseDown={(event) => {
              event.preventDefault()
              take(person)
            }}
            className={`${fieldStyle.option} flex items-center gap-2 ${person === current ? 'bg-hover' : ''}`}
          >
            <PersonBadge person={person} />
            <span className="truncate">{person.name}</span>
          </div>
        ))}
      </div>
    ),
  }
}

/** Whether a name, or a part of it, begins with what was typed and is not complete yet. */
function isMeant(name: string, typed: string): boolean {
  const lower = name.toLowerCase()
  return !typed.startsWith(lower) && (lower.startsWith(typed) || lower.includes(` ${typed}`))
}
