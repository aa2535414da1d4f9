import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { levelOf } from '#shared/checks/checker.ts'
import type { Rule } from '#shared/checks/rule.ts'
import { ruleGroups } from '#shared/checks/rule-ids.ts'
import { rules } from '#shared/checks/rules.ts'
import { type CheckSettings, type Level, type LimitName, levels, usualLimits } from '#shared/checks/settings.ts'
import { ruleTexts } from '#shared/locales/finding-text.ts'
import { words } from '#shared/locales/words.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { LimitSetting } from './limit-setting.tsx'
import { ListEditor } from './list-editor.tsx'
import { Section } from './section.tsx'

const limitNames: readonly LimitName[] = ['headline', 'deck', 'summary', 'sentence', 'paragraph', 'quotation']

/**
 * Which checks run, how severe each is, their limits, and the newsroom's lists. Changes take effect
 * at once.
 */
export function CheckSettingsDialog() {
  const { t } = useTranslation('checks')
  const checks = useSettings(({ settings }) => settings.checks)
  const change = (part: Partial<Settings['checks']>) => void changeSettings({ checks: { ...checks, ...part } })
  return (
    <Dialog title={t('dialog.title')} onClose={closeDialog} width="large" confirm={null}>
      <div className="flex flex-col gap-8">
        {ruleGroups.map((group) => (
          <Section key={group} title={words.in(currentLanguage()).checks.groups[group]}>
            {rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <LevelSetting
                  key={rule.id}
                  rule={rule}
                  settings={checks}
                  onChange={(level) => change({ levels: { ...checks.levels, [rule.id]: level } })}
                />
              ))}
          </Section>
        ))}
        <Section title={t('dialog.limits')} columns={3}>
          {limitNames.map((name) => (
            <LimitSetting
              key={name}
              label={t(`dialog.limit.${name}`)}
              usual={usualLimits[name]}
              value={checks.limits[name]}
              onChange={(limit) => change({ limits: { ...checks.limits, [name]: limit } })}
            />
          ))}
        </Section>
        <Section title={t('dialog.lists')}>
          <div className="col-span-full">
            <Button onPress={() => openDialog({ name: 'houseRules' })}>{t('dialog.house')}</Button>
          </div>
          <ListEditor
            label={t('dialog.hosts')}
            emptyText={t('dialog.empty')}
            names={checks.stagingHosts}
            onChange={(stagingHosts) => change({ stagingHosts })}
          />
        </Section>
      </div>
    </Dialog>
  )
}

interface LevelSettingProps {
  rule: Rule
  settings: CheckSettings
  /** Null stands for the default. */
  onChange(level: Level | null): void
}

function LevelSetting({ rule, settings, onChange }: LevelSettingProps) {
  const { t } = useTranslation('checks')
  const usual: Level = rule.isOff ? 'off' : rule.severity
  return (
    <Select<Level>
      label={ruleTexts(rule.id, currentLanguage()).name}
      value={levelOf(rule, settings)}
      onChange={(level) => onChange(level === usual ? null : level)}
      choices={levels.map((id) => ({
        id,
        label: t(`dialog.levels.${id}`),
        ...(id === usual && { note: t('dialog.usual') }),
      }))}
    />
  )
}
