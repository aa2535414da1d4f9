import { Fragment, useEffect } from 'react'
import { Dialogs } from './dialogs.tsx'
import { LibraryCommands } from './features/library/library-commands.tsx'
import { NewsroomCommands } from './features/newsroom/newsroom-commands.tsx'
import { PrintCommands } from './features/print/print-commands.tsx'
import { StatusCommands } from './features/review/status-commands.tsx'
import { TemplateCommands } from './features/templates/template-commands.tsx'
import { Notices } from './notices.tsx'
import { RecentDraft } from './recent-draft.tsx'
import { useDamage } from './state/damage.ts'
import { windowIsWhole } from './state/start.ts'
import { useTabs } from './state/tabs.ts'
import { keepPicture } from './take-picture.ts'
import { onDemand } from './ui/on-demand.tsx'
import { WindowTitle } from './window-title.tsx'

const DamageDialog = onDemand(async () => (await import('./features/damage/damage-dialog.tsx')).DamageDialog)

/** What has no place of its own in the window: commands, dialogs and news. Drawn with everything else that stands around the text, it says that the window is whole. */
export function Around() {
  const active = useTabs((state) => state.active)
  const hasDamage = useDamage((state) => state.found.length > 0)
  useEffect(windowIsWhole, [])
  useEffect(keepPicture, [])
  return (
    <>
      <LibraryCommands />
      <TemplateCommands />
      <NewsroomCommands />
      <PrintCommands />
      {active !== null && (
        <Fragment key={active}>
          <StatusCommands id={active} />
          <RecentDraft id={active} />
          <WindowTitle id={active} />
        </Fragment>
      )}
      <Dialogs />
      {hasDamage && <DamageDialog />}
      <Notices />
    </>
  )
}
