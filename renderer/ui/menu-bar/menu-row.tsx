import { Check, ChevronRight, Circle } from 'lucide-react'
import type { PointerEvent } from 'react'
import type { MenuAction, MenuLine } from './lines.ts'

const roles = { switch: 'menuitemcheckbox', choice: 'menuitemradio' } as const

interface MenuRowProps {
  line: MenuLine
  isOpen: boolean
  onClick(event: React.MouseEvent<HTMLElement>): void
  onPointerMove(event: PointerEvent<HTMLElement>): void
}

/** An entry of a menu: its mark, name and shortcut. */
export function MenuRow({ line, isOpen, onClick, onPointerMove }: MenuRowProps) {
  return (
    <button
      type="button"
      data-menu-line={line.id}
      tabIndex={-1}
      {...(line.kind === 'menu' ? menuAttributes(line.groups.length === 0, isOpen) : actionAttributes(line))}
      onClick={onClick}
      onPointerMove={onPointerMove}
      className="relative flex w-full cursor-default items-center gap-6 rounded-md py-1 ps-7 pe-2.5 text-start text-sm outline-none focus:bg-accent-soft aria-disabled:text-faint aria-expanded:bg-accent-soft forced-colors:focus:outline-2 forced-colors:focus:outline-solid forced-colors:focus:-outline-offset-2 forced-colors:aria-disabled:text-[GrayText]"
    >
      {line.kind === 'action' && line.mark?.isOn && <Mark kind={line.mark.kind} />}
      <span dir="auto" className="min-w-0 flex-1 break-words">
        {line.label}
      </span>
      {line.kind === 'action' && line.shortcut !== '' && (
        <kbd aria-hidden className={`shrink-0 font-sans text-xs ${line.isDisabled ? '' : 'text-soft'}`}>
          {line.shortcut}
        </kbd>
      )}
      {line.kind === 'menu' && <ChevronRight size={14} aria-hidden className="-me-1 shrink-0 text-soft" />}
    </button>
  )
}

function menuAttributes(isEmpty: boolean, isOpen: boolean) {
  return {
    role: 'menuitem',
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-disabled': isEmpty || undefined,
  } as const
}

function actionAttributes({ mark, isDisabled, ariaShortcut }: MenuAction) {
  return {
    role: mark === null ? 'menuitem' : roles[mark.kind],
    'aria-checked': mark?.isOn,
    'aria-disabled': isDisabled || undefined,
    'aria-keyshortcuts': ariaShortcut || undefined,
  }
}

function Mark({ kind }: { kind: 'switch' | 'choice' }) {
  const place = 'absolute inset-y-0 start-2 my-auto'
  return kind === 'switch' ? (
    <Check size={14} aria-hidden className={place} />
  ) : (
    <Circle size={7} aria-hidden fill="currentColor" className={`${place} ms-1`} />
  )
}
