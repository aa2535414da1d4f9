import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { followDictionaries } from '#renderer/state/spelling.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { languageName } from '#shared/article/language.ts'
import { bundledDictionaries } from '#shared/spelling/dictionaries.ts'
import { ListEditor } from './list-editor.tsx'
import { OwnDictionaries } from './own-dictionaries.tsx'
import { Section } from './section.tsx'

/** Whether spelling is checked, with which dictionaries, and the words that people added. */
export function SpellingSettings() {
  const { t } = useTranslation('spelling')
  const { spelling, spellingOff, personalWords, newsroomWords } = useSettings(({ settings }) => settings)
  useEffect(() => void followDictionaries(), [])
  const turn = (tag: string, isOn: boolean) =>
    void changeSettings({ spellingOff: isOn ? spellingOff.filter((each) => each !== tag) : [...spellingOff, tag] })
  return (
    <Section title={t('title')} columns={2}>
      <Checkbox isSelected={spelling} onChange={(isOn) => void changeSettings({ spelling: isOn })}>
        {t('check')}
      </Checkbox>
      <fieldset className="col-span-full min-w-0">
        <legend className="mb-2 text-xs font-medium text-soft">{t('dictionaries')}</legend>
        <ul className="grid grid-cols-3 gap-x-6 gap-y-2 max-lg:grid-cols-2 max-sm:grid-cols-1">
          {bundledDictionaries.map(({ tag, licence }) => (
            <li key={tag}>
              <Checkbox
                isSelected={!spellingOff.includes(tag)}
                isDisabled={!spelling}
                onChange={(isOn) => turn(tag, isOn)}
              >
                <span className="flex min-w-0 flex-col">
                  <span>{languageName(tag, currentLanguage())}</span>
                  <span className="text-xs text-faint">{t('licence', { licence })}</span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
        <OwnDictionaries />
      </fieldset>
      <ListEditor
        label={t('personalWords')}
        emptyText={t('noWords')}
        names={personalWords}
        onChange={(words) => void changeSettings({ personalWords: words })}
      />
      <ListEditor
        label={t('newsroomWords')}
        emptyText={t('noWords')}
        names={newsroomWords}
        onChange={(words) => void changeSettings({ newsroomWords: words })}
      />
    </Section>
  )
}
