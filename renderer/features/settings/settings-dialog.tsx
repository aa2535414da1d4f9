import { useTranslation } from 'react-i18next'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { languages } from '#shared/locales/languages.ts'
import type { NewsroomRules } from '#shared/release/rules.ts'
import { IncomingSettings } from './incoming-settings.tsx'
import { LabelSettings } from './label-settings.tsx'
import { ListEditor } from './list-editor.tsx'
import { MeasureSettings } from './measure-settings.tsx'
import { NewArticleSettings } from './new-article-settings.tsx'
import { PictureSettings } from './picture-settings.tsx'
import { ProfileSettings } from './profile-settings.tsx'
import { PublisherSettings } from './publisher-settings.tsx'
import { Section } from './section.tsx'
import { SpellingSettings } from './spelling-settings.tsx'

const themes = ['system', 'light', 'dark'] as const
const newsroomRules = ['requireApproval', 'selfApproval', 'settleConflicts'] as const satisfies (keyof NewsroomRules)[]

/** The settings of the newsroom and of the person. Changes take effect at once. */
export function SettingsDialog() {
  const { t } = useTranslation(['settings', 'shortcuts', 'checks'])
  const settings = useSettings((state) => state.settings)
  const change = (part: Partial<typeof settings>) => void changeSettings(part)
  return (
    <Dialog title={t('title')} onClose={closeDialog} width="large" confirm={null}>
      <div className="flex flex-col gap-8">
        <Section title={t('look')}>
          <Select<typeof settings.interfaceLanguage>
            label={t('language')}
            value={settings.interfaceLanguage}
            onChange={(interfaceLanguage) => change({ interfaceLanguage })}
            choices={[
              { id: 'system', label: t('languages.system') },
              ...languages.map(({ tag, name }) => ({ id: tag, label: name })),
            ]}
          />
          <Select<(typeof themes)[number]>
            label={t('theme')}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
            choices={themes.map((id) => ({ id, label: t(`themes.${id}`) }))}
          />
        </Section>
        <ProfileSettings />
        <Section title={t('writing')} columns={2}>
          <Checkbox isSelected={settings.typography} onChange={(typography) => change({ typography })}>
            {t('typography')}
          </Checkbox>
          <MeasureSettings />
          <div className="col-span-full flex flex-wrap gap-2">
            <Button onPress={() => openDialog({ name: 'shortcuts' })}>{t('inSettings', { ns: 'shortcuts' })}</Button>
            <Button onPress={() => openDialog({ name: 'checks' })}>{t('inSettings', { ns: 'checks' })}</Button>
            <Button onPress={() => openDialog({ name: 'snippets' })}>{commandLabel('snippets.edit')}</Button>
          </div>
        </Section>
        <SpellingSettings />
        <Section title={t('review')} columns={2}>
          {newsroomRules.map((rule) => (
            <Checkbox key={rule} isSelected={settings[rule]} onChange={(value) => change({ [rule]: value })}>
              {t(rule)}
            </Checkbox>
          ))}
        </Section>
        <NewArticleSettings />
        <PictureSettings />
        <IncomingSettings />
        <PublisherSettings />
        <LabelSettings />
        <Section title={t('lists')} columns={3}>
          <ListEditor
            label={t('agencies')}
            emptyText={t('empty')}
            names={settings.agencies.map(({ name }) => name)}
            onChange={(names) => change({ agencies: names.map((name) => ({ name })) })}
          />
          <ListEditor
            label={t('categories')}
            emptyText={t('emptyCategories')}
            names={settings.categories}
            onChange={(categories) => change({ categories })}
          />
          <ListEditor
            label={t('bylines')}
            emptyText={t('empty')}
            names={settings.bylines}
            onChange={(bylines) => change({ bylines })}
          />
        </Section>
      </div>
    </Dialog>
  )
}
