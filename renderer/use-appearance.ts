import { useEffect } from 'react'
import { interfaceLanguage, speak } from './locales/i18n.ts'
import { useSettings } from './state/settings.ts'
import { useMediaQuery } from './ui/use-media-query.ts'

/** Gives the document the theme and the language that the settings, or the system, ask for. */
export function useAppearance(): void {
  const theme = useSettings(({ settings }) => settings.theme)
  const language = useSettings(({ settings }) => settings.interfaceLanguage)
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)')
  useEffect(() => {
    document.documentElement.dataset.theme = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme
  }, [theme, systemDark])
  useEffect(() => void speak(interfaceLanguage(language)), [language])
}
