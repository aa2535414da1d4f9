import { Eye, MessagesSquare, PanelLeft, PanelRight, Settings as SettingsIcon, Share } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#shared/commands.ts'
import { useConnection } from './api/desk.ts'
import { runCommand, shortcutLabel, useEffects } from './commands/registry.ts'
import { SaveIndicator } from './editor/save-indicator.tsx'
import { StatusButton } from './features/review/status-button.tsx'
import { commandLabel } from './locales/i18n.ts'
import { sessionOf } from './state/sessions.ts'
import { useTabs } from './state/tabs.ts'
import { TabBar } from './tab-bar.tsx'
import { Banner } from './ui/banner.tsx'
import { Button, IconButton } from './ui/button.tsx'

/** The top of the window: library switch, tabs, save indicator, export, side panes; below it, that the desk is away, while it is. */
export function Header() {
  const { t } = useTranslation()
  const active = useTabs((state) => state.active)
  return (
    <>
      <header data-pane="header" className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-desk px-2">
        <CommandSwitch id="view.library" icon={<PanelLeft size={17} aria-hidden />} />
        <TabBar />
        <div className="ml-auto flex shrink-0 items-center gap-1 pl-2">
          {active !== null && (
            <>
              <SaveIndicator key={active} session={sessionOf(active)} />
              <StatusButton id={active} />
              <CommandButton id="export.open" icon={<Share size={15} aria-hidden />} />
              <CommandSwitch id="view.review" icon={<MessagesSquare size={17} aria-hidden />} />
              <CommandSwitch id="view.preview" icon={<Eye size={17} aria-hidden />} />
              <CommandSwitch id="view.inspector" icon={<PanelRight size={17} aria-hidden />} />
            </>
          )}
          <CommandSwitch id="settings.open" icon={<SettingsIcon size={17} aria-hidden />} />
        </div>
      </header>
      <DeskBanner label={t('desk.away')} />
    </>
  )
}

function DeskBanner({ label }: { label: string }) {
  const state = useConnection((connection) => connection.state)
  return state === 'away' ? <Banner tone="error">{label}</Banner> : null
}

function CommandSwitch({ id, icon }: { id: CommandId; icon: React.ReactNode }) {
  const effect = useEffects(({ effects }) => effects[id])
  const isSwitch = id.startsWith('view.')
  return (
    <IconButton
      label={commandLabel(id).replace(/\s?…$/, '')}
      shortcut={shortcutLabel(id)}
      {...(isSwitch ? { active: effect?.active ?? false } : {})}
      isDisabled={!effect?.enabled}
      onPress={() => runCommand(id)}
    >
      {icon}
    </IconButton>
  )
}

function CommandButton({ id, icon }: { id: CommandId; icon: React.ReactNode }) {
  const enabled = useEffects(({ effects }) => effects[id]?.enabled ?? false)
  return (
    <Button kind="quiet" isDisabled={!enabled} onPress={() => runCommand(id)}>
      {icon}
      <span className="max-lg:sr-only">{commandLabel(id).replace(/\s?…$/, '')}</span>
    </Button>
  )
}
