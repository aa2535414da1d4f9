import './first-paint/early.ts'
import './validation.ts'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { desk } from './api/desk.ts'
import { App } from './app/app.tsx'
import { GuardedWindow } from './app/guarded-window.tsx'
import { connectShell } from './app/shell.ts'
import { sessionOf } from './draft/session/sessions.ts'
import { beginStart, worthWaiting } from './first-paint/start.ts'
import { interfaceLanguage, speak } from './locales/i18n.ts'
import { useSettings } from './state/settings.ts'
import { useTabs } from './tabs/tabs.ts'
import './styles/index.css'

function Root() {
  const { i18n } = useTranslation()
  // Menus and hints everywhere name shortcuts, so the whole window is drawn again when one changes.
  useSettings(({ settings }) => settings.shortcuts)
  return (
    <I18nProvider locale={i18n.language}>
      <GuardedWindow>
        <App />
      </GuardedWindow>
    </I18nProvider>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

beginStart()
void desk.run()
connectShell()
const { active } = useTabs.getState()
const { interfaceLanguage: language } = useSettings.getState().settings
// A window that would be empty, or in another language, for a moment is not worth drawing.
await worthWaiting(active !== null && sessionOf(active).synced.opened(), speak(interfaceLanguage(language)))
// An error that a boundary caught is still an error.
createRoot(root, { onCaughtError: reportError }).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
