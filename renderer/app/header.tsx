import {
  Eye,
  ListChecks,
  MessagesSquare,
  Minimize2,
  PanelLeft,
  PanelRight,
  Settings as SettingsIcon,
  Share,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { isWeb } from '#renderer/api/host.ts'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { SaveIndicator } from '#renderer/editor/save-indicator.tsx'
import { SuggestButton } from '#renderer/editor/suggestions/suggest-button.tsx'
import { WindowMenus } from '#renderer/features/menu-bar/window-menus.tsx'
import { Following } from '#renderer/features/newsroom/following.tsx'
import { NewsroomMark } from '#renderer/features/newsroom/newsroom-mark.tsx'
import { InboxButton } from '#renderer/features/production/inbox-button.tsx'
import { StatusButton } from '#renderer/features/review/status-button.tsx'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { useFocusMode } from '#renderer/state/layout.ts'
import { TabBar } from '#renderer/tabs/tab-bar.tsx'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import type { CommandId } from '#shared/commands.ts'
import { DeskBanner } from './desk-banner.tsx'
import { HeaderMenu } from './header-menu.tsx'

/**
 * The top of the window: library switch, tabs, save indicator, export, side panes; below it a
 * banner while the desk is away or does not answer.
 */
export function Header() {
  const active = useTabs((state) => state.active)
  const focusMode = useFocusMode()
  if (focusMode && active !== null) return <FocusBar id={active} />
  return (
    <>
      <header data-pane="header" className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-desk px-2">
        <CommandSwitch id="view.library" icon={<PanelLeft size={17} aria-hidden />} />
        {isWeb && <WindowMenus />}
        <TabBar />
        {active !== null && (
          <>
            <SaveIndicator key={active} session={sessionOf(active)} />
            <NewsroomMark key={`newsroom ${active}`} id={active} />
          </>
        )}
        <div className="ml-auto flex shrink-0 items-center gap-1 max-sm:hidden">
          {active !== null && (
            <>
              <StatusButton id={active} />
              <CommandButton id="export.open" icon={<Share size={15} aria-hidden />} />
              <ReviewSwitch id={active} />
              <CommandSwitch id="view.checks" icon={<ListChecks size={17} aria-hidden />} />
              <CommandSwitch id="view.preview" icon={<Eye size={17} aria-hidden />} />
              <CommandSwitch id="view.inspector" icon={<PanelRight size={17} aria-hidden />} />
            </>
          )}
          <InboxButton />
          <CommandSwitch id="settings.open" icon={<SettingsIcon size={17} aria-hidden />} />
        </div>
        <div className="ml-auto sm:hidden">
          <HeaderMenu />
        </div>
      </header>
      <DeskBanner id={active} />
      <Following />
    </>
  )
}

/**
 * The header in focus mode: the menus, whether edits are suggestions, whether everything is saved,
 * and the way out.
 */
function FocusBar({ id }: { id: string }) {
  const isSuggesting = useEffects(({ effects }) => effects['suggest.toggle']?.active ?? false)
  return (
    <>
      <header data-pane="header" className="flex h-10 shrink-0 items-center justify-end gap-1 bg-page px-2">
        {isWeb && (
          <div className="me-auto">
            <WindowMenus isFolded />
          </div>
        )}
        {isSuggesting && <SuggestButton />}
        <SaveIndicator key={id} session={sessionOf(id)} />
        <NewsroomMark key={`newsroom ${id}`} id={id} />
        <CommandSwitch id="view.focus" icon={<Minimize2 size={16} aria-hidden />} />
      </header>
      <DeskBanner id={id} />
      <Following />
    </>
  )
}

/** The switch that shows and hides the review, with the number of unsettled conflicts. */
function ReviewSwitch({ id }: { id: string }) {
  const { t } = useTranslation()
  const conflicts = useStore(conflictsIn(sessionOf(id)).state, ({ open }) => open.length)
  return (
    <span className="relative">
      <CommandSwitch id="view.review" icon={<MessagesSquare size={17} aria-hidden />} />
      {conflicts > 0 && (
        <span className="pointer-events-none absolute -end-0.5 -top-0.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-warn px-1 text-[0.625rem] font-bold text-page tabular-nums">
          <span aria-hidden>{conflicts}</span>
          <span className="sr-only">{t('conflicts', { count: conflicts })}</span>
        </span>
      )}
    </span>
  )
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
