import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { currentLanguage, speak } from '#renderer/locales/i18n.ts'
import { languageFor } from '#shared/locales/languages.ts'
import { Components } from './components.tsx'
import '#renderer/styles/index.css'

/**
 * A page with every component in every state, for developers: `npx vite`, then
 * /components.html?theme=dark&language=de. It is not part of the product: the build begins at
 * index.html.
 */
const asked = new URLSearchParams(window.location.search)
document.documentElement.dataset.theme = asked.get('theme') === 'dark' ? 'dark' : 'light'
document.documentElement.dataset.scrolls = ''
await speak(languageFor([asked.get('language') ?? '']))

const root = document.getElementById('root')
if (root === null) throw new Error('components.html has no #root')
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={currentLanguage()}>
      <Components />
    </I18nProvider>
  </StrictMode>,
)
