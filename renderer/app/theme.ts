import { storedValue } from '#renderer/first-paint/stored-value.ts'
import type { Settings } from '#shared/settings/settings.ts'

type Theme = Settings['theme']

/** The key under which this window stores the last known settings. */
export const lastSettings = 'lede.settings'

const dark = '(prefers-color-scheme: dark)'

/** Gives the document a theme; `system` is the one the system has now. */
export function showTheme(theme: Theme): void {
  const systems = () => (matchMedia(dark).matches ? 'dark' : 'light')
  document.documentElement.dataset.theme = theme === 'system' ? systems() : theme
}

/**
 * Gives the document a theme, and the system's again whenever that changes; returns the way to
 * stop.
 */
export function followTheme(theme: Theme): () => void {
  const show = () => showTheme(theme)
  const system = matchMedia(dark)
  show()
  system.addEventListener('change', show)
  return () => system.removeEventListener('change', show)
}

/** The theme that was set last, read without the settings' code, which is not loaded yet. */
export function lastTheme(): Theme {
  const theme: unknown = Object(storedValue(lastSettings)).settings?.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}
