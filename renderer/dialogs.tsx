import { Palette } from './features/palette/palette.tsx'
import { Switcher } from './features/palette/switcher.tsx'
import { useDialog } from './state/dialogs.ts'
import { onDemand } from './ui/on-demand.tsx'

const ExportDialog = onDemand(async () => (await import('./features/export/export-dialog.tsx')).ExportDialog)
const ImportDialogs = onDemand(async () => (await import('./features/import/import-dialogs.tsx')).ImportDialogs)
const ProfileDialog = onDemand(async () => (await import('./features/review/profile-dialog.tsx')).ProfileDialog)
const StatusDialog = onDemand(async () => (await import('./features/review/status-dialog.tsx')).StatusDialog)
const SettingsDialog = onDemand(async () => (await import('./features/settings/settings-dialog.tsx')).SettingsDialog)
const KeepDialog = onDemand(async () => (await import('./features/versions/keep-dialog.tsx')).KeepDialog)
const TimelineDialog = onDemand(async () => (await import('./features/versions/timeline-dialog.tsx')).TimelineDialog)
const PackagesDialog = onDemand(async () => (await import('./features/packages/packages-dialog.tsx')).PackagesDialog)
const PrintDialog = onDemand(async () => (await import('./features/print/print-dialog.tsx')).PrintDialog)
const SendDialog = onDemand(async () => (await import('./features/packages/send-dialog.tsx')).SendDialog)
const ReplaceDialog = onDemand(async () => (await import('./features/replace/replace-dialog.tsx')).ReplaceDialog)
const NoticeDialog = onDemand(async () => (await import('./features/review/notice-dialog.tsx')).NoticeDialog)
const ShortcutsDialog = onDemand(
  async () => (await import('./features/shortcuts/shortcuts-dialog.tsx')).ShortcutsDialog,
)
const SnippetsDialog = onDemand(async () => (await import('./features/snippets/snippets-dialog.tsx')).SnippetsDialog)
const TemplatesDialog = onDemand(
  async () => (await import('./features/templates/templates-dialog.tsx')).TemplatesDialog,
)
const SaveTemplateDialog = onDemand(
  async () => (await import('./features/templates/save-template-dialog.tsx')).SaveTemplateDialog,
)

/** The dialog that is open. The palette and the switcher are there at once: what is typed right after their keys is meant for them. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog)
  if (dialog?.name === 'export') return <ExportDialog ids={dialog.ids} />
  if (dialog?.name === 'replace') return <ReplaceDialog />
  if (dialog?.name === 'packages') return <PackagesDialog files={dialog.files} stories={dialog.stories} />
  if (dialog?.name === 'send') return <SendDialog id={dialog.id} />
  if (dialog?.name === 'settings') return <SettingsDialog />
  if (dialog?.name === 'shortcuts') return <ShortcutsDialog />
  if (dialog?.name === 'palette') return <Palette ids={dialog.ids} />
  if (dialog?.name === 'switcher') return <Switcher />
  if (dialog?.name === 'snippets') return <SnippetsDialog />
  if (dialog?.name === 'templates') return <TemplatesDialog />
  if (dialog?.name === 'saveTemplate') return <SaveTemplateDialog id={dialog.id} />
  if (dialog?.name === 'print') return <PrintDialog id={dialog.id} to={dialog.to} until={dialog.until} />
  if (dialog?.name === 'status') return <StatusDialog id={dialog.id} to={dialog.to} />
  if (dialog?.name === 'notice') return <NoticeDialog key={dialog.kind} id={dialog.id} kind={dialog.kind} />
  if (dialog?.name === 'profile') return <ProfileDialog onward={dialog.onward} />
  if (dialog?.name === 'version') return <KeepDialog id={dialog.id} />
  if (dialog?.name === 'timeline') return <TimelineDialog id={dialog.id} version={dialog.version} />
  return <ImportDialogs />
}
