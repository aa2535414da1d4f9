import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from './button.tsx'

const widths = { small: 'max-w-md', medium: 'max-w-2xl', large: 'max-w-5xl' } as const

interface DialogProps {
  title: string
  onClose(): void
  width?: keyof typeof widths
  /** The row of buttons at the foot, the main one last. */
  actions?: ReactNode
  children: ReactNode
  /** For a question that has to be answered. */
  role?: 'dialog' | 'alertdialog'
}

/** A modal dialog: title, scrolling content, a row of actions. Escape and a click outside close it. */
export function Dialog({ title, onClose, width = 'medium', actions, children, role = 'dialog' }: DialogProps) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className="fixed inset-0 z-40 flex items-center justify-center bg-[rgb(20_18_14/45%)] px-[clamp(0.5rem,2vw,1rem)] py-[calc(clamp(0.5rem,2vh,1rem)+var(--notices,0px))]"
    >
      <Modal className={`flex max-h-full w-full ${widths[width]}`}>
        <AriaDialog
          role={role}
          className="flex max-h-full w-full flex-col overflow-hidden rounded-xl border border-line bg-pane shadow-float outline-none"
        >
          <header className="flex shrink-0 items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-5">
            <Heading slot="title" className="truncate text-lg font-semibold">
              {title}
            </Heading>
            <IconButton label={t('close')} onPress={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-5 py-4">{children}</div>
          {actions && (
            <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
