import { useCommand } from '#renderer/commands/registry.ts'
import { useDialog } from '#renderer/state/dialogs.ts'
import { usePrinting } from '#renderer/state/release/printing.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { print } from './print.ts'

const Manuscript = onDemand(async () => (await import('./manuscript.tsx')).Manuscript)

/** The print commands, and the page while it is printed. Has to be mounted exactly once, always. */
export function PrintCommands() {
  const free = useDialog((state) => state.dialog === null)
  const active = useTabs((state) => state.active)
  const job = usePrinting((state) => state.job)
  const about = { enabled: free && active !== null && job === null }
  useCommand('file.print', () => active !== null && void print(active, 'paper'), about)
  useCommand('file.pdf', () => active !== null && void print(active, 'pdf'), about)
  return job && <Manuscript job={job} />
}
