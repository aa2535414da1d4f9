import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ByLetters } from './by-letters.ts'
import type { Enter, MenuLine, SubMenu } from './lines.ts'
import { placeMenu } from './menu-place.ts'
import { MenuRow } from './menu-row.tsx'

/**
 * How long the pointer rests on an entry before its menu opens, or another one's closes, in
 * milliseconds: on its way into a menu it crosses other entries.
 */
const restMs = 180

interface MenuListProps {
  menu: SubMenu
  /** The element that opens it. */
  anchor: HTMLElement
  side: 'below' | 'beside'
  enter: Enter
  /** Closes it, and returns the focus to the element that opened it. */
  onClose(): void
  /** Moves to the previous or next menu of the bar. */
  onSide(step: 1 | -1): void
  onRun(run: () => void): void
  onTab(): void
}

/**
 * An open menu following the pattern of WAI-ARIA: arrow keys, Home, End and letters move, Enter
 * chooses, Escape closes.
 */
export function MenuList({ menu, anchor, side, enter, onClose, onSide, onRun, onTab }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const letters = useRef(new ByLetters())
  const [open, setOpen] = useState<{ id: string; anchor: HTMLElement; enter: Enter } | null>(null)
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const lines = menu.groups.flat()

  const rows = () =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-menu-line]') ?? [])].filter(
      (row) => row.closest('[role="menu"]') === list.current,
    )
  const focusAt = (place: number) => rows().at(place)?.focus()
  useLayoutEffect(() => {
    if (list.current) placeMenu(list.current, anchor, side)
  }, [anchor, side])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens, or is opened anew.
  useLayoutEffect(() => {
    if (enter !== null) focusAt(enter === 'first' ? 0 : -1)
  }, [enter])
  useEffect(() => () => clearTimeout(resting.current), [])

  const choose = (line: MenuLine, row: HTMLElement, entering: Enter) => {
    if (line.kind === 'menu') {
      if (line.groups.length > 0) setOpen({ id: line.id, anchor: row, enter: entering })
    } else if (!line.isDisabled) onRun(line.run)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return
    // The menus inside this one have already handled it.
    if (target.closest('[role="menu"]') !== list.current) return
    if (!isLetter(event)) letters.current.forget()
    const all = rows()
    const place = all.indexOf(target)
    const line = lines[place]
    const goesIn = event.key === 'Enter' || event.key === ' ' || (event.key === 'ArrowRight' && line?.kind === 'menu')
    if (event.key === 'ArrowDown') focusAt((place + 1) % all.length)
    else if (event.key === 'ArrowUp') focusAt(place <= 0 ? -1 : place - 1)
    else if (event.key === 'Home') focusAt(0)
    else if (event.key === 'End') focusAt(-1)
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && side === 'beside')) onClose()
    else if (goesIn && line) choose(line, target, 'first')
    else if (event.key === 'ArrowRight') onSide(1)
    else if (event.key === 'ArrowLeft') onSide(-1)
    else if (event.key === 'Tab') return onTab()
    else if (isLetter(event))
      focusFound(
        letters.current.find(
          lines.map(({ label }) => label),
          place,
          event.key,
          event.timeStamp,
        ),
      )
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const focusFound = (place: number) => {
    if (place !== -1) focusAt(place)
  }
  const onPointerMove = ({ currentTarget, pointerType }: PointerEvent<HTMLElement>, line: MenuLine) => {
    if (pointerType !== 'mouse' || currentTarget === document.activeElement) return
    currentTarget.focus({ preventScroll: true })
    clearTimeout(resting.current)
    resting.current = setTimeout(() => {
      if (line.kind === 'menu') choose(line, currentTarget, null)
      else setOpen(null)
    }, restMs)
  }

  return (
    <div
      ref={list}
      role="menu"
      aria-label={menu.label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      // Pressing beside an entry does not move the focus.
      onMouseDown={(event) => event.preventDefault()}
      className="fixed z-40 w-max max-w-[calc(100vw-1rem)] min-w-44 overflow-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-float outline-none"
    >
      {menu.groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: A menu may hold no fieldset.
        <div key={group[0]?.id} role="group" className="border-line not-first:mt-1 not-first:border-t not-first:pt-1">
          {group.map((line) => (
            <div key={line.id} role="none">
              <MenuRow
                line={line}
                isOpen={open?.id === line.id}
                onClick={({ currentTarget }) => choose(line, currentTarget, null)}
                onPointerMove={(event) => onPointerMove(event, line)}
              />
              {line.kind === 'menu' && open?.id === line.id && (
                <MenuList
                  menu={line}
                  anchor={open.anchor}
                  side="beside"
                  enter={open.enter}
                  onClose={() => {
                    setOpen(null)
                    open.anchor.focus()
                  }}
                  onSide={onSide}
                  onRun={onRun}
                  onTab={onTab}
                />
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Whether a key types a letter, and so searches for an entry. */
export function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey
}
