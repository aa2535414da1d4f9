import { useCommand } from '#renderer/commands/registry.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { type NoticeKind, noticeKinds } from '#shared/article/notice.ts'

/**
 * Gives the commands that tell a story's readers something their effects; `possible`: those that
 * can be done where it stands. Renders nothing.
 */
export function NoticeCommands({ id, possible }: { id: string; possible: readonly NoticeKind[] }) {
  return noticeKinds.map((kind) => <Tell key={kind} id={id} kind={kind} enabled={possible.includes(kind)} />)
}

function Tell({ id, kind, enabled }: { id: string; kind: NoticeKind; enabled: boolean }) {
  useCommand(`publish.${kind}`, () => openDialog({ name: 'notice', id, kind }), { enabled })
  return null
}
