import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { keepTrying } from '#renderer/api/keep-trying.ts'
import type { CommandId, MenuName, Submenu } from '#shared/commands.ts'
import * as english from '#shared/locales/en/window/index.ts'
import { fallback, type InterfaceLanguage, languageFor, languageTags } from '#shared/locales/languages.ts'
import { partOf } from '#shared/locales/part.ts'
import type { Same } from '#shared/locales/same.ts'
import { words } from '#shared/locales/words.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { withAllForms } from './plural-forms.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof english.texts
  }
}

interface WindowTexts {
  /** By name space. */
  readonly texts: Same<typeof english.texts>
  readonly otherNames: typeof english.otherNames
}

/** What only windows say, in each language when it is first spoken. */
const windowTexts = partOf<WindowTexts>(
  english,
  (language): Promise<WindowTexts> => import(`../../shared/locales/${language}/window/index.ts`),
)

void i18next.use(initReactI18next).init({
  resources: { [fallback]: english.texts },
  lng: fallback,
  fallbackLng: fallback,
  defaultNS: 'app',
  ns: Object.keys(english.texts),
  interpolation: { escapeValue: false },
})

/** The language of the interface for a setting: the machine's, where it is one that Lede speaks. */
export function interfaceLanguage(setting: Settings['interfaceLanguage']): InterfaceLanguage {
  if (setting !== 'system') return setting
  return languageFor(navigator.languages)
}

let wanted: InterfaceLanguage = fallback

/** Switches the interface to a language; resolves when it is spoken. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  wanted = language
  const load = () => Promise.all([windowTexts.load(language), words.load(language)])
  const loaded = await keepTrying(load, () => wanted === language)
  if (loaded === null || wanted !== language) return
  for (const [namespace, texts] of Object.entries(loaded[0].texts))
    i18next.addResourceBundle(language, namespace, withAllForms(texts, language))
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/**
 * The language the interface speaks now. Components that show it follow it through
 * `useTranslation`.
 */
export function currentLanguage(): InterfaceLanguage {
  return languageTags.find((tag) => tag === i18next.language) ?? fallback
}

/**
 * The spoken language as the machine's region writes dates in it ("en-GB" on a British machine).
 */
export function regionalLanguage(): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === currentLanguage()) ?? currentLanguage()
}

/** The label of a command in the language of the interface. */
export function commandLabel(id: CommandId): string {
  return words.in(currentLanguage()).commands[id]
}

/** The label of a menu, or of one in another menu, in the language of the interface. */
export function menuLabel(menu: MenuName | Submenu | 'recent'): string {
  const texts = words.in(currentLanguage()).commands
  return isSubmenu(menu) ? texts[`submenu.${menu}`] : texts[`menu.${menu}`]
}

function isSubmenu(menu: string): menu is Submenu {
  return `submenu.${menu}` in words.in(fallback).commands
}

/**
 * What else people call a command: in the language of the interface, and in the fallback, which
 * many know it by.
 */
export function otherNamesOf(id: CommandId): readonly string[] {
  const languages = new Set([currentLanguage(), fallback])
  return [...languages].flatMap((language) => windowTexts.in(language).otherNames[id] ?? [])
}
