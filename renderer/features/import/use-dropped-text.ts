import i18next from 'i18next'
import { useEffect } from 'react'
import { takeFiles } from '#renderer/state/incoming-files.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { copyIn } from './dropped.ts'

/**
 * While `free`, reads texts of other programs as copy if they are dropped outside a text field.
 * Ignores what is dragged inside the window. No drop makes the window leave its page.
 */
export function useDroppedText(free: boolean): void {
  useEffect(() => {
    let isOwn = false
    const began = () => {
      isOwn = true
    }
    const ended = () => {
      isOwn = false
    }
    const isOurs = (event: DragEvent) => !(isOwn || event.defaultPrevented || isWritten(event.target))
    const over = (event: DragEvent) => {
      if (!isOurs(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = free ? 'copy' : 'none'
    }
    const dropped = (event: DragEvent) => {
      if (!isOurs(event) || event.dataTransfer === null) return
      event.preventDefault()
      if (!free) return
      const copy = copyIn(event.dataTransfer, i18next.t('drop.text', { ns: 'import' }))
      if (copy === 'link') sayNews(i18next.t('drop.link', { ns: 'import' }))
      else if (copy !== null) takeFiles([copy])
    }
    window.addEventListener('dragstart', began, { capture: true })
    window.addEventListener('dragend', ended, { capture: true })
    window.addEventListener('dragover', over)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragstart', began, { capture: true })
      window.removeEventListener('dragend', ended, { capture: true })
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', dropped)
    }
  }, [free])
}

/** Whether something is dropped onto a text field, which then inserts it. */
function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}
