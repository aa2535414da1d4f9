import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/commands/registry.ts'
import { useDialog } from '#renderer/state/dialogs.ts'
import { scaleText, toggleFocusMode, toggleTypewriter, useFocusMode, useLayout } from '#renderer/state/layout.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { useMediaQuery } from '#renderer/ui/use-media-query.ts'

/**
 * The modes of writing: focus mode, typewriter scrolling, the size of the text, full screen. Sets
 * them on the document, for its style sheets, and on their commands.
 */
export function useModes(): void {
  const { t } = useTranslation()
  const focusMode = useFocusMode()
  const typewriter = useLayout((state) => state.typewriter)
  const textScale = useLayout((state) => state.textScale)
  const isOpen = useTabs((state) => state.active !== null)
  const free = useDialog((state) => state.dialog === null)
  const isFull = useMediaQuery('(display-mode: fullscreen)')

  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.focusMode = String(focusMode)
    dataset.typewriter = String(typewriter)
    style.setProperty('--text-scale', String(textScale))
  }, [focusMode, typewriter, textScale])

  useCommand('view.focus', toggleFocusMode, { enabled: isOpen && free, active: focusMode })
  useCommand('view.typewriter', toggleTypewriter, { enabled: isOpen && free, active: typewriter })
  useCommand('text.larger', () => scaleText(1), { enabled: isOpen && free })
  useCommand('text.smaller', () => scaleText(-1), { enabled: isOpen && free })
  useCommand('text.reset', () => scaleText(0), { enabled: isOpen && free })
  useCommand('view.fullScreen', () => void toggleFullScreen(() => sayNews(t('noFullScreen'))), { active: isFull })
}

async function toggleFullScreen(onRefused: () => void): Promise<void> {
  if (window.lede) return window.lede.toggleFullScreen()
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    onRefused()
  }
}
