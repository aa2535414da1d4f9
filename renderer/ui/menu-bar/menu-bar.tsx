import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { ByLetters } from './by-letters.ts'
import type { Enter, SubMenu } from './lines.ts'
import { isLetter, MenuList } from './menu-list.tsx'

/** Controls a menu bar from outside. */
export interface MenuBarHandle {
  /** Moves into the bar or, from inside it, back to where the focus was. */
  toggle(): void
}

interface MenuBarProps {
  label: string
  menus: readonly SubMenu[]
  /** Shown before the label of each menu. */
  icon?: ReactNode
  /** The class of a menu's button. */
  className: string
  /** Whether the words of the menus are for screen readers only. */
  isWordless?: boolean
  /** Called when the first menu opens, and when the last one closes. */
  onOpen(isOpen: boolean): void
  ref?: Ref<MenuBarHandle>
}

interface OpenMenu {
  place: number
  anchor: HTMLElement
  enter: Enter
}

/**
 * A menu bar following the pattern of WAI-ARIA: one Tab stop, and arrow keys that move along it and
 * into its menus. Actions run where the person was: the focus first returns to where it was. After
 * using the mouse, Escape returns it there too.
 */
export function MenuBar({ label, menus, icon, className, isWordless = false, onOpen, ref }: MenuBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const origin = useRef<HTMLElement | null>(null)
  const letters = useRef(new ByLetters())
  const isByPointer = useRef(false)
  const [current, setCurrent] = useState(0)
  const [open, setOpen] = useState<OpenMenu | null>(null)
  const isOpen = open !== null

  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>('[data-menu]') ?? [])]
  const show = (menu: OpenMenu | null) => {
    setOpen(menu)
    if ((menu !== null) !== isOpen) onOpen(menu !== null)
  }
  const go = (place: number) => {
    const at = (place + menus.length) % menus.length
    const anchor = buttons()[at]
    anchor?.focus()
    setCurrent(at)
    if (isOpen && anchor && at !== open.place) show({ place: at, anchor, enter: null })
  }
  const leave = () => {
    show(null)
    if (origin.current?.isConnected) origin.current.focus({ preventScroll: true })
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  const closeOne = () => {
    if (!isOpen || isByPointer.current) return leave()
    show(null)
    open.anchor.focus()
  }
  useImperativeHandle(ref, () => ({
    toggle() {
      if (bar.current?.contains(document.activeElement)) leave()
      else buttons()[current]?.focus()
    },
  }))
  useEffect(() => {
    if (!isOpen) return
    const close = () => {
      setOpen(null)
      onOpen(false)
    }
    window.addEventListener('resize', close)
    return () => window.removeEventListener('resize', close)
  }, [isOpen, onOpen])

  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (isWithin(bar.current, relatedTarget)) return
    origin.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (isOpen && !isWithin(bar.current, relatedTarget)) show(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, place: number) => {
    const { key, currentTarget: anchor } = event
    if (key === 'ArrowRight') go(place + 1)
    else if (key === 'ArrowLeft') go(place - 1)
    else if (key === 'Home') go(0)
    else if (key === 'End') go(-1)
    else if (key === 'ArrowDown' || key === 'Enter' || key === ' ') show({ place, anchor, enter: 'first' })
    else if (key === 'ArrowUp') show({ place, anchor, enter: 'last' })
    else if (key === 'Escape') closeOne()
    else if (key === 'Tab') return show(null)
    else if (isLetter(event))
      goFound(
        letters.current.find(
          menus.map((menu) => menu.label),
          place,
          key,
          event.timeStamp,
        ),
      )
    else return
    isByPointer.current = false
    event.preventDefault()
    event.stopPropagation()
  }
  const goFound = (place: number) => {
    if (place !== -1) go(place)
  }
  const onClick = ({ currentTarget: anchor }: MouseEvent<HTMLElement>, place: number) => {
    // Not every browser focuses a button that is clicked.
    anchor.focus()
    setCurrent(place)
    isByPointer.current = true
    show(open?.place === place ? null : { place, anchor, enter: null })
  }

  return (
    <div
      ref={bar}
      role="menubar"
      aria-label={label}
      onFocus={onFocus}
      onBlur={onBlur}
      className="flex shrink-0 items-center"
    >
      {menus.map((menu, place) => (
        <div key={menu.id} role="none">
          <button
            type="button"
            role="menuitem"
            data-menu={menu.id}
            aria-haspopup="menu"
            aria-expanded={open?.place === place}
            tabIndex={place === current ? 0 : -1}
            onKeyDown={(event) => onKeyDown(event, place)}
            onClick={(event) => onClick(event, place)}
            onPointerEnter={({ pointerType }) => {
              if (pointerType === 'mouse' && isOpen) go(place)
            }}
            title={isWordless ? menu.label : undefined}
            className={className}
          >
            {icon}
            <span className={isWordless ? 'sr-only' : ''}>{menu.label}</span>
          </button>
          {open?.place === place && (
            <MenuList
              // When it is opened again, the focus goes in again.
              key={open.enter}
              menu={menu}
              anchor={open.anchor}
              side="below"
              enter={open.enter}
              onClose={closeOne}
              onSide={(step) => {
                if (menus.length > 1) go(place + step)
              }}
              onRun={(run) => {
                leave()
                onceBack(run)
              }}
              onTab={() => {
                // Tab continues from the bar.
                open.anchor.focus()
                show(null)
              }}
            />
          )}
        </div>
      ))}
    </div>
  )
}

function isWithin(bar: HTMLElement | null, target: EventTarget | null): boolean {
  return target instanceof Node && bar !== null && bar.contains(target)
}

/**
 * Runs a command once the element that gets the focus back has noticed it: an editor gets its
 * selection a frame later.
 */
function onceBack(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}
