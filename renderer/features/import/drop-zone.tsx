import { FileDown } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openDialog, useDialog } from '#renderer/state/dialogs.ts'
import { readFiles } from '#renderer/state/files.ts'

/** The window as a place to drop files on. Texts and links that are dragged inside the editor are none of its business. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useTranslation('import')
  const free = useDialog((state) => state.dialog === null)
  const [over, setOver] = useState(false)
  // Entering a child comes before leaving its parent, so entries and exits are counted.
  const depth = useRef(0)

  const hear = (change: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    change(event)
  }
  const leave = () => {
    depth.current = 0
    setOver(false)
  }

  return (
    <div
      role="presentation"
      className="h-full"
      onDragEnterCapture={hear(() => {
        depth.current += 1
        setOver(free)
      })}
      onDragLeaveCapture={hear(() => {
        depth.current -= 1
        if (depth.current <= 0) leave()
      })}
      onDragOverCapture={hear((event) => {
        event.dataTransfer.dropEffect = free ? 'copy' : 'none'
      })}
      onDropCapture={hear((event) => {
        leave()
        if (free) void importDropped([...event.dataTransfer.files])
      })}
    >
      {children}
      {over && (
        <div
          role="status"
          className="pointer-events-none fixed inset-3 z-50 flex flex-col items-center justify-center gap-2 rounded-xl border-2 border-dashed border-accent bg-accent-soft/90 text-center"
        >
          <FileDown size={28} aria-hidden className="text-accent" />
          <p className="text-lg font-semibold">{t('drop.title')}</p>
          <p className="text-sm text-soft">{t('drop.hint')}</p>
        </div>
      )}
    </div>
  )
}

async function importDropped(dropped: readonly File[]): Promise<void> {
  const files = await readFiles(dropped)
  if (files.length > 0) openDialog({ name: 'import', files })
}
