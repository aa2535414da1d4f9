import { X } from 'lucide-react'
import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from './button.tsx'
import { useConfirmKey } from './use-confirm-key.ts'
import { useKeptFocus } from './use-kept-focus.ts'

const widths = { small: 'max-w-md', medium: 'max-w-2xl', large: 'max-w-5xl', full: 'max-w-[96rem]' } as const

/**
 * The one thing that a dialog asks for: its main button, and Ctrl+Enter (⌘Enter) anywhere in it.
 */
export interface Confirm {
  label: string
  run(): void
  kind?: 'primary' | 'danger'
  isDisabled?: boolean
  /** It is being done: pressed meanwhile it does nothing, and the focus stays on it. */
  isBusy?: boolean
  /** Takes the focus, even if this changes while the dialog is open: Enter then continues. */
  autoFocus?: boolean
}

interface DialogProps {
  title: string
  onClose(): void
  width?: keyof typeof widths
  /** Null if every change takes effect at once: the main button then closes the dialog. */
  confirm: Confirm | null
  /** The buttons beside the main one, which comes last. */
  actions?: ReactNode
  children: ReactNode
  /**
   * Whether closing the dialog would lose something that was typed. If so, closing it, or leaving
   * it in another way (`LeaveButton`), asks first.
   */
  isTyped?: boolean
  /** For a question that has to be answered. */
  role?: 'dialog' | 'alertdialog'
}

/** Leaves the content of a dialog, at once or after asking. */
const Leave = createContext<(then: () => void) => void>((then) => then())

/** A button that leaves the input of a dialog, and so asks first if there is any. */
export function LeaveButton({ onPress, children }: { onPress(): void; children: ReactNode }) {
  const leave = useContext(Leave)
  return <Button onPress={() => leave(onPress)}>{children}</Button>
}

/**
 * A modal dialog: title, scrolling content, and a row of actions. Escape and a click outside close
 * it.
 */
export function Dialog({
  title,
  onClose,
  width = 'medium',
  confirm,
  actions,
  children,
  isTyped = false,
  role = 'dialog',
}: DialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLElement>(null)
  const [question, setQuestion] = useState<{ then(): void; from: Element | null } | null>(null)
  const stay = () => {
    if (question?.from instanceof HTMLElement) question.from.focus()
    setQuestion(null)
  }
  // Whoever closes the question stays.
  const leave = (then: () => void) => {
    if (question !== null) stay()
    else if (isTyped) setQuestion({ then, from: document.activeElement })
    else then()
  }
  useKeptFocus(dialog)
  useConfirmKey(dialog, () => {
    if (confirm === null) onClose()
    else if (!confirm.isDisabled && !confirm.isBusy) confirm.run()
  })
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) leave(onClose)
      }}
      className="fixed inset-0 z-40 flex items-center justify-center bg-[rgb(20_18_14/45%)] px-[clamp(0.5rem,2vw,1rem)] py-[calc(clamp(0.5rem,2vh,1rem)+var(--notices,0px))]"
    >
      <Modal className={`flex max-h-full w-full ${widths[width]}`}>
        <AriaDialog
          ref={dialog}
          role={role}
          className="flex max-h-full w-full flex-col overflow-hidden rounded-xl border border-line bg-pane shadow-float outline-none"
        >
          <header className="flex shrink-0 items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-5">
            <Heading slot="title" className="truncate text-lg font-semibold">
              {title}
            </Heading>
            <IconButton label={t('close')} onPress={() => leave(onClose)}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-5 py-4">{children}</div>
          {question !== null ? (
            <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line bg-warn-soft px-5 py-3">
              <p role="alert" className="w-full text-sm text-warn">
                {t('typed.ask')}
              </p>
              <Button kind="danger" onPress={question.then}>
                {t('typed.discard')}
              </Button>
              <Button kind="primary" autoFocus onPress={stay}>
                {t('typed.keep')}
              </Button>
            </footer>
          ) : (
            (actions || confirm) && (
              <Leave value={leave}>
                <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
                  {actions}
                  {confirm && <ConfirmButton key={String(confirm.autoFocus)} {...confirm} />}
                </footer>
              </Leave>
            )
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function ConfirmButton({ label, run, kind = 'primary', isBusy = false, ...rest }: Confirm) {
  return (
    <Button kind={kind} isPending={isBusy} onPress={run} {...rest}>
      {label}
    </Button>
  )
}
