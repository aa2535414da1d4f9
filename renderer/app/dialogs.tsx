import type { ComponentType } from 'react'
import { HeldKeys } from '#renderer/commands/held-keys.tsx'
import { StoryZone } from '#renderer/draft/follow/story-zone.tsx'
import { knownSessionOf } from '#renderer/draft/session/sessions.ts'
import { Palette } from '#renderer/features/palette/palette.tsx'
import { Switcher } from '#renderer/features/palette/switcher.tsx'
import { type DialogState, useDialog } from '#renderer/state/dialogs.ts'
import { onDemand } from '#renderer/ui/on-demand.tsx'

const opened = <Props extends object>(load: () => Promise<ComponentType<Props>>) => onDemand(load, <HeldKeys />)

const ArchiveDialog = opened(async () => (await import('#renderer/features/archive/archive-dialog.tsx')).ArchiveDialog)
const ExportDialog = opened(async () => (await import('#renderer/features/export/export-dialog.tsx')).ExportDialog)
const ImportDialogs = onDemand(async () => (await import('#renderer/features/import/import-dialogs.tsx')).ImportDialogs)
const ProfileDialog = opened(async () => (await import('#renderer/features/review/profile-dialog.tsx')).ProfileDialog)
const StatusDialog = opened(async () => (await import('#renderer/features/review/status-dialog.tsx')).StatusDialog)
const SettingsDialog = opened(
  async () => (await import('#renderer/features/settings/settings-dialog.tsx')).SettingsDialog,
)
const LanguagePick = opened(async () => (await import('#renderer/features/palette/language-pick.tsx')).LanguagePick)
const KeepDialog = opened(async () => (await import('#renderer/features/versions/keep-dialog.tsx')).KeepDialog)
const TimelineDialog = opened(
  async () => (await import('#renderer/features/versions/timeline-dialog.tsx')).TimelineDialog,
)
const PackagesDialog = opened(
  async () => (await import('#renderer/features/packages/packages-dialog.tsx')).PackagesDialog,
)
const PrintDialog = opened(async () => (await import('#renderer/features/print/print-dialog.tsx')).PrintDialog)
const SendDialog = opened(async () => (await import('#renderer/features/packages/send-dialog.tsx')).SendDialog)
const JoinDialog = opened(async () => (await import('#renderer/features/newsroom/join-dialog.tsx')).JoinDialog)
const LeaveDialog = opened(async () => (await import('#renderer/features/newsroom/leave-dialog.tsx')).LeaveDialog)
const FileDialog = opened(async () => (await import('#renderer/features/newsroom/file-dialog.tsx')).FileDialog)
const ProductionDialog = opened(
  async () => (await import('#renderer/features/production/production-dialog.tsx')).ProductionDialog,
)
const InboxDialog = opened(async () => (await import('#renderer/features/production/inbox-dialog.tsx')).InboxDialog)
const HoldDialog = opened(async () => (await import('#renderer/features/newsroom/hold-dialog.tsx')).HoldDialog)
const AssignDialog = opened(async () => (await import('#renderer/features/production/assign-dialog.tsx')).AssignDialog)
const ReplaceDialog = opened(async () => (await import('#renderer/features/replace/replace-dialog.tsx')).ReplaceDialog)
const NoticeDialog = opened(async () => (await import('#renderer/features/review/notice-dialog.tsx')).NoticeDialog)
const CheckSettingsDialog = opened(
  async () => (await import('#renderer/features/settings/check-settings-dialog.tsx')).CheckSettingsDialog,
)
const HouseRulesDialog = opened(
  async () => (await import('#renderer/features/house-rules/house-rules-dialog.tsx')).HouseRulesDialog,
)
const RecordDialog = opened(async () => (await import('#renderer/features/record/record-dialog.tsx')).RecordDialog)
const ShortcutsDialog = opened(
  async () => (await import('#renderer/features/shortcuts/shortcuts-dialog.tsx')).ShortcutsDialog,
)
const SnippetsDialog = opened(
  async () => (await import('#renderer/features/snippets/snippets-dialog.tsx')).SnippetsDialog,
)
const TemplatesDialog = opened(
  async () => (await import('#renderer/features/templates/templates-dialog.tsx')).TemplatesDialog,
)
const SaveTemplateDialog = opened(
  async () => (await import('#renderer/features/templates/save-template-dialog.tsx')).SaveTemplateDialog,
)

/**
 * The open dialog. Each story has its own, so that nothing of another one is shown in it, and times
 * are in the story's zone.
 */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog)
  const ids = idsOf(dialog)
  const session = ids.length === 1 && ids[0] !== undefined ? knownSessionOf(ids[0]) : null
  const shown = <Shown key={ids.join(' ')} dialog={dialog} />
  return session === null ? shown : <StoryZone session={session}>{shown}</StoryZone>
}

/** The stories that a dialog is about. */
function idsOf(dialog: DialogState): readonly string[] {
  if (dialog === null) return []
  if ('id' in dialog) return [dialog.id]
  return dialog.name === 'export' ? dialog.ids : []
}

/**
 * The palette and the switcher appear at once: keys typed right after their shortcuts are meant for
 * them.
 */
function Shown({ dialog }: { dialog: DialogState }) {
  if (dialog?.name === 'archive') return <ArchiveDialog files={dialog.files} />
  if (dialog?.name === 'export') return <ExportDialog ids={dialog.ids} />
  if (dialog?.name === 'replace') return <ReplaceDialog />
  if (dialog?.name === 'packages') return <PackagesDialog files={dialog.files} stories={dialog.stories} />
  if (dialog?.name === 'send') return <SendDialog id={dialog.id} note={dialog.note} />
  if (dialog?.name === 'joinNewsroom') return <JoinDialog />
  if (dialog?.name === 'leaveNewsroom') return <LeaveDialog />
  if (dialog?.name === 'file') return <FileDialog id={dialog.id} />
  if (dialog?.name === 'production') return <ProductionDialog />
  if (dialog?.name === 'inbox') return <InboxDialog />
  if (dialog?.name === 'hold' || dialog?.name === 'lift')
    return (
      <HoldDialog
        key={dialog.name}
        id={dialog.id}
        headline={dialog.headline}
        act={dialog.name}
        isBack={dialog.isBack}
      />
    )
  if (dialog?.name === 'assign') return <AssignDialog id={dialog.id} isBack={dialog.isBack} />
  if (dialog?.name === 'settings') return <SettingsDialog />
  if (dialog?.name === 'checks') return <CheckSettingsDialog />
  if (dialog?.name === 'houseRules') return <HouseRulesDialog />
  if (dialog?.name === 'record') return <RecordDialog id={dialog.id} approval={dialog.approval} />
  if (dialog?.name === 'shortcuts') return <ShortcutsDialog />
  if (dialog?.name === 'palette') return <Palette ids={dialog.ids} />
  if (dialog?.name === 'switcher') return <Switcher />
  if (dialog?.name === 'language') return <LanguagePick />
  if (dialog?.name === 'snippets') return <SnippetsDialog />
  if (dialog?.name === 'templates') return <TemplatesDialog />
  if (dialog?.name === 'saveTemplate') return <SaveTemplateDialog id={dialog.id} />
  if (dialog?.name === 'print') return <PrintDialog id={dialog.id} to={dialog.to} holds={dialog.holds} />
  if (dialog?.name === 'status') return <StatusDialog id={dialog.id} to={dialog.to} />
  if (dialog?.name === 'notice') return <NoticeDialog key={dialog.kind} id={dialog.id} kind={dialog.kind} />
  if (dialog?.name === 'profile') return <ProfileDialog onward={dialog.onward} />
  if (dialog?.name === 'version') return <KeepDialog id={dialog.id} />
  if (dialog?.name === 'timeline') return <TimelineDialog {...dialog} />
  if (dialog?.name === 'paste' || dialog?.name === 'import') return <ImportDialogs />
  return null
}
