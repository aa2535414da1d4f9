import { Fragment, useEffect } from 'react'
import { RecentDraftKeeper } from '#renderer/draft/recent-draft-keeper.tsx'
import { LibraryCommands } from '#renderer/features/library/library-commands.tsx'
import { NewsroomCommands } from '#renderer/features/newsroom/newsroom-commands.tsx'
import { PrintCommands } from '#renderer/features/print/print-commands.tsx'
import { ProductionCommands } from '#renderer/features/production/production-commands.tsx'
import { StatusCommands } from '#renderer/features/review/status-commands.tsx'
import { TemplateCommands } from '#renderer/features/templates/template-commands.tsx'
import { windowIsWhole } from '#renderer/first-paint/start.ts'
import { saveSnapshot } from '#renderer/first-paint/take-window-snapshot.ts'
import { useDamage } from '#renderer/state/damage.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { Dialogs } from './dialogs.tsx'
import { Notices } from './notices.tsx'
import { WindowTitle } from './window-title.tsx'

const DamageDialog = onDemand(async () => (await import('#renderer/features/damage/damage-dialog.tsx')).DamageDialog)

/**
 * Commands, dialogs and notices, which have no place of their own in the layout. Once it is
 * rendered the window is complete.
 */
export function WindowFrame() {
  const active = useTabs((state) => state.active)
  const hasDamage = useDamage((state) => state.found.length > 0)
  useEffect(windowIsWhole, [])
  useEffect(saveSnapshot, [])
  return (
    <>
      <LibraryCommands />
      <TemplateCommands />
      <NewsroomCommands />
      <ProductionCommands />
      <PrintCommands />
      {active !== null && (
        <Fragment key={active}>
          <StatusCommands id={active} />
          <RecentDraftKeeper id={active} />
          <WindowTitle id={active} />
        </Fragment>
      )}
      <Dialogs />
      {hasDamage && <DamageDialog />}
      <Notices />
    </>
  )
}
