import './connect.ts'
import './validation.ts'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { desk } from './api/desk.ts'
import { App } from './app.tsx'
import { connectShell } from './shell.ts'
import { sessionOf } from './state/sessions.ts'
import { useSettings } from './state/settings.ts'
import { beginStart, draftComes } from './state/start.ts'
import { useTabs } from './state/tabs.ts'
import './locales/i18n.ts'
import './styles/index.css'

function Root() {
  const { i18n } = useTranslation()
  // Menus and hints name shortcuts wherever they stand: the whole window is drawn anew when one changes.
  useSettings(({ settings }) => settings.shortcuts)
  return (
    <I18nProvider locale={i18n.language}>
      <App />
    </I18nProvider>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

beginStart()
void desk.run()
const { active } = useTabs.getState()
// Asked for before anything is drawn.
const session = active === null ? null : sessionOf(active)
connectShell()
if (session !== null) await draftComes(session)
createRoot(root).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
