import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { fuzzyFit } from '#shared/fuzzy.ts'
import { fallback, languages } from '#shared/locales/languages.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { QuickPick } from './quick-pick.tsx'

type Choice = Settings['interfaceLanguage']

/**
 * Chooses the language of the interface: found by its own name, its name in the present language or
 * in English, or its tag.
 */
export function LanguagePick() {
  const { t } = useTranslation(['palette', 'settings'])
  const current = useSettings(({ settings }) => settings.interfaceLanguage)
  const [text, setText] = useState('')
  const here = nameIn(currentLanguage())
  const all: { id: Choice; label: string; detail: string; names: readonly string[] }[] = [
    { id: 'system', label: t('languages.system', { ns: 'settings' }), detail: '', names: [] },
    ...languages.map(({ tag, name }) => ({
      id: tag,
      label: name,
      detail: here(tag),
      names: [name, here(tag), nameIn(fallback)(tag), tag],
    })),
  ]
  const found = all.filter(({ label, names }) => [label, ...names].some((name) => fuzzyFit(text, name) !== null))
  return (
    <QuickPick
      title={t('languages.title')}
      placeholder={t('languages.placeholder')}
      emptyText={t('languages.none')}
      text={text}
      onText={setText}
      picks={found.map(({ id, label, detail }) => ({
        id,
        label,
        ...(detail === '' ? {} : { detail }),
        ...(id === current ? { note: '✓' } : {}),
      }))}
      onChoose={(id) => {
        const chosen = all.find((each) => each.id === id)
        closeDialog()
        if (chosen) void changeSettings({ interfaceLanguage: chosen.id })
      }}
      onClose={closeDialog}
    />
  )
}

function nameIn(language: string): (tag: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return (tag) => names.of(tag) ?? tag
}
