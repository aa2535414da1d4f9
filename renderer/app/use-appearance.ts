import { useEffect } from 'react'
import { interfaceLanguage, speak } from '#renderer/locales/i18n.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { followTheme } from './theme.ts'

/** Gives the document the theme and the language that the settings, or the system, ask for. */
export function useAppearance(): void {
  const theme = useSettings(({ settings }) => settings.theme)
  const language = useSettings(({ settings }) => settings.interfaceLanguage)
  useEffect(() => followTheme(theme), [theme])
  useEffect(() => void speak(interfaceLanguage(language)), [language])
}
