import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import type { CommandId, Menu, Submenu } from '#shared/commands.ts'
import { commands as germanLabels } from '#shared/locales/de/commands.ts'
import { commands as englishLabels } from '#shared/locales/en/commands.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { texts as en } from './en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof en
  }
}

/** The languages the interface speaks, each loaded when it is first spoken; English stands in until then. Another one is another folder beside these. */
const languages = {
  en: async () => en,
  de: async () => (await import('./de/index.ts')).texts,
}

export type InterfaceLanguage = keyof typeof languages

void i18next.use(initReactI18next).init({
  resources: { en },
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'app',
  ns: Object.keys(en),
  interpolation: { escapeValue: false },
})

/** The language of the interface for a setting: the machine's, where it is one that Lede speaks. */
export function interfaceLanguage(setting: Settings['interfaceLanguage']): InterfaceLanguage {
  if (setting !== 'system') return setting
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en'
}

let wanted: InterfaceLanguage = 'en'

/** Switches the interface to a language; resolves when it is spoken. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  wanted = language
  const texts = await keepTrying<Record<string, object>>(languages[language], () => wanted === language)
  if (texts === null || wanted !== language) return
  for (const [namespace, words] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, words)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** The language the interface speaks now. Components that show it follow it through `useTranslation`. */
export function spoken(): InterfaceLanguage {
  return i18next.language === 'de' ? 'de' : 'en'
}

/** The spoken language as the machine's region writes dates in it ("en-GB" on a British machine). */
export function regionalLanguage(): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === spoken()) ?? spoken()
}

const labels = { en: englishLabels, de: germanLabels }

/** The label of a command in the language of the interface. */
export function commandLabel(id: CommandId): string {
  return labels[spoken()][id]
}

/** The label of a menu, or of one in another menu, in the language of the interface. */
export function menuLabel(menu: Menu | Submenu | 'recent'): string {
  const texts = labels[spoken()]
  return isSubmenu(menu) ? texts[`submenu.${menu}`] : texts[`menu.${menu}`]
}

function isSubmenu(menu: string): menu is Submenu {
  return `submenu.${menu}` in englishLabels
}
