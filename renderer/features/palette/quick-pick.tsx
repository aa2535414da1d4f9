import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

/** One entry to choose. `id` is unique in the list. */
export interface Pick {
  id: string
  label: ReactNode
  /** Announced after the label, and shown at the end of the line. */
  detail?: string
  note?: string
}

interface QuickPickProps {
  title: string
  placeholder: string
  /** Shown if nothing matches; null while the result is not known yet. */
  emptyText: string | null
  /** Shown under the list: what the keys do. */
  hint?: string | undefined
  text: string
  onText(text: string): void
  picks: readonly Pick[]
  /** `isOther`: chosen while Control or Command was pressed. */
  onChoose(id: string, isOther: boolean): void
  onClose(): void
}

const stride: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/**
 * A field and its matches, over the window: type, move with the arrow keys, Enter. The focus stays
 * in the field (the combobox pattern of WAI-ARIA).
 */
export function QuickPick(props: QuickPickProps) {
  const { title, placeholder, emptyText, hint, text, onText, picks, onChoose, onClose } = props
  const list = useId()
  const [chosen, setChosen] = useState(0)
  const place = Math.min(chosen, picks.length - 1)
  const optionId = (at: number) => `${list}-${at}`

  useEffect(() => {
    document.getElementById(`${list}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, place])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = stride[event.key]
    if (by !== undefined && picks.length > 0) {
      event.preventDefault()
      const target = place + by
      // Single steps continue at the other end; page steps stop there.
      setChosen(
        Math.abs(by) === 1 ? (target + picks.length) % picks.length : Math.max(0, Math.min(picks.length - 1, target)),
      )
    }
    const pick = picks[place]
    if (event.key === 'Enter' && pick) {
      event.preventDefault()
      onChoose(pick.id, event.ctrlKey || event.metaKey)
    }
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className="fixed inset-0 z-40 flex justify-center bg-[rgb(20_18_14/30%)] px-4 pt-[10vh]"
    >
      <Modal className="flex h-fit max-h-[70vh] w-full max-w-xl">
        <Dialog
          aria-label={title}
          className="flex max-h-full w-full flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-float outline-none"
        >
          <div className="flex items-center gap-2.5 border-b border-line px-3.5">
            <Search size={15} aria-hidden className="shrink-0 text-faint" />
            <input
              autoFocus
              role="combobox"
              aria-label={title}
              aria-expanded
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={picks.length > 0 ? optionId(place) : undefined}
              placeholder={placeholder}
              value={text}
              maxLength={200}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => {
                setChosen(0)
                onText(event.target.value)
              }}
              onKeyDown={onKeyDown}
              className="h-11 min-w-0 flex-1 bg-transparent text-base text-ink outline-none placeholder:text-faint"
            />
          </div>
          <div id={list} role="listbox" aria-label={title} className="min-h-0 flex-1 overflow-auto p-1.5 empty:hidden">
            {picks.map(({ id, label, detail, note }, at) => (
              // The field handles the keys: options never have the focus.
              <div
                key={id}
                id={optionId(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === place}
                onPointerMove={() => setChosen(at)}
                onClick={(event) => onChoose(id, event.ctrlKey || event.metaKey)}
                onKeyDown={onKeyDown}
                className="flex cursor-default items-baseline gap-3 rounded-md px-2.5 py-1.5 aria-selected:bg-accent-soft"
              >
                <span className="min-w-0 truncate">{label}</span>
                {detail && <span className="min-w-0 shrink-[2] truncate text-xs text-soft">{detail}</span>}
                {note && <span className="ml-auto shrink-0 text-xs text-soft tabular-nums">{note}</span>}
              </div>
            ))}
          </div>
          {picks.length === 0 && emptyText !== null && (
            <p role="status" className="px-4 py-5 text-center text-sm text-soft">
              {emptyText}
            </p>
          )}
          {hint && <p className="border-t border-line px-4 py-1.5 text-xs text-soft">{hint}</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
