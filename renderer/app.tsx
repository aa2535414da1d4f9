import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { unpackError } from '#shared/api/coded-error.ts'
import { desk, deskUp } from './api/desk.ts'
import { Draft } from './draft.tsx'
import { ExportDialog } from './features/export/export-dialog.tsx'
import { DropZone } from './features/import/drop-zone.tsx'
import { ImportDialogs } from './features/import/import-dialogs.tsx'
import { Library } from './features/library/library.tsx'
import { LibraryCommands } from './features/library/library-commands.tsx'
import { ProfileDialog } from './features/review/profile-dialog.tsx'
import { StatusCommands } from './features/review/status-commands.tsx'
import { StatusDialog } from './features/review/status-dialog.tsx'
import { SettingsDialog } from './features/settings/settings-dialog.tsx'
import { KeepDialog } from './features/versions/keep-dialog.tsx'
import { TimelineDialog } from './features/versions/timeline-dialog.tsx'
import { Welcome } from './features/welcome/welcome.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { Pane } from './pane.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useDialog } from './state/dialogs.ts'
import { foldLibrary } from './state/layout.ts'
import { sayError } from './state/notices.ts'
import { followSettings } from './state/settings.ts'
import { useTabs } from './state/tabs.ts'
import { useAppearance } from './use-appearance.ts'
import { usePanes } from './use-panes.ts'
import { useWindowCommands } from './use-window-commands.ts'

/** The window: header, library, the active draft, its fields or preview, and whatever lies over them. */
export function App() {
  const { t } = useTranslation()
  const active = useTabs((state) => state.active)
  const { library } = usePanes()
  useAppearance()
  useWindowCommands()
  useEffect(() => void start(), [])

  return (
    <DropZone>
      <div className="flex h-full flex-col">
        <Header />
        <div className="relative flex min-h-0 flex-1">
          {library && (
            <Pane side="left" name="library" label={t('panes.library')} onLeave={foldLibrary}>
              <Library />
            </Pane>
          )}
          {active === null ? (
            <main data-pane="editor" tabIndex={-1} className="min-w-0 flex-1 overflow-auto bg-page outline-none">
              <Welcome />
            </main>
          ) : (
            <Draft key={active} id={active} />
          )}
        </div>
      </div>
      <LibraryCommands />
      {active !== null && <StatusCommands key={active} id={active} />}
      <Dialogs />
      <Notices />
    </DropZone>
  )
}

function Dialogs() {
  const dialog = useDialog((state) => state.dialog)
  if (dialog?.name === 'export') return <ExportDialog ids={dialog.ids} />
  if (dialog?.name === 'settings') return <SettingsDialog />
  if (dialog?.name === 'shortcuts') return <ShortcutsDialog />
  if (dialog?.name === 'status') return <StatusDialog id={dialog.id} to={dialog.to} />
  if (dialog?.name === 'profile') return <ProfileDialog onward={dialog.onward} />
  if (dialog?.name === 'version') return <KeepDialog id={dialog.id} />
  if (dialog?.name === 'timeline') return <TimelineDialog id={dialog.id} version={dialog.version} />
  return <ImportDialogs />
}

async function start(): Promise<void> {
  await deskUp()
  try {
    await followSettings()
    const { notices } = await desk.call('desk.info', {})
    for (const notice of notices) sayError(unpackError(notice))
  } catch (error) {
    sayError(error)
  }
}
