import { useCommand } from '#renderer/commands/registry.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { type NoticeKind, noticeKinds } from '#shared/article/notice.ts'

/**
 * Gives the commands for notices to a story's readers their effects. `possible` has those that the
 * story's status allows. Renders nothing.
 */
export function NoticeCommands({ id, possible }: { id: string; possible: readonly NoticeKind[] }) {
  return noticeKinds.map((kind) => <Tell key={kind} id={id} kind={kind} enabled={possible.includes(kind)} />)
}

function Tell({ id, kind, enabled }: { id: string; kind: NoticeKind; enabled: boolean }) {
  useCommand(`publish.${kind}`, () => openDialog({ name: 'notice', id, kind }), { enabled })
  return null
}
