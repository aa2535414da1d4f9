import { Fragment, useEffect } from 'react'
import { Dialogs } from './dialogs.tsx'
import { LibraryCommands } from './features/library/library-commands.tsx'
import { PrintCommands } from './features/print/print-commands.tsx'
import { StatusCommands } from './features/review/status-commands.tsx'
import { TemplateCommands } from './features/templates/template-commands.tsx'
import { Notices } from './notices.tsx'
import { RecentDraft } from './recent-draft.tsx'
import { windowIsWhole } from './state/start.ts'
import { useTabs } from './state/tabs.ts'
import { keepPicture } from './take-picture.ts'
import { WindowTitle } from './window-title.tsx'

/** What has no place of its own in the window: commands, dialogs and news. Drawn with everything else that stands around the text, it says that the window is whole. */
export function Around() {
  const active = useTabs((state) => state.active)
  useEffect(windowIsWhole, [])
  useEffect(keepPicture, [])
  return (
    <>
      <LibraryCommands />
      <TemplateCommands />
      <PrintCommands />
      {active !== null && (
        <Fragment key={active}>
          <StatusCommands id={active} />
          <RecentDraft id={active} />
          <WindowTitle id={active} />
        </Fragment>
      )}
      <Dialogs />
      <Notices />
    </>
  )
}
