import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { desk } from './api/desk.ts'
import { App } from './app.tsx'
import { connectShell } from './shell.ts'
import './locales/i18n.ts'
import './styles/index.css'

function Root() {
  const { i18n } = useTranslation()
  return (
    <I18nProvider locale={i18n.language}>
      <App />
    </I18nProvider>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

void desk.run()
connectShell()
createRoot(root).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
