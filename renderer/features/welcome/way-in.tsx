import { BookOpen, ClipboardPaste, FolderOpen, LayoutTemplate, PenLine } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel } from '#renderer/commands/registry.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'

const icons = {
  'article.new': PenLine,
  'wire.paste': ClipboardPaste,
  'file.open': FolderOpen,
  'sample.open': BookOpen,
  'template.new': LayoutTemplate,
} as const

/** One way to begin: a command with its shortcut and, unless quiet, an explanation. */
export function WayIn({ id, quiet }: { id: keyof typeof icons; quiet: boolean }) {
  const { t } = useTranslation('welcome')
  const Icon = icons[id]
  const shortcut = shortcutLabel(id)
  return (
    <Button
      onPress={() => runCommand(id)}
      className={`flex w-full cursor-default flex-col gap-1.5 rounded-lg border border-line bg-pane text-left hover:border-line-strong hover:bg-hover data-[pressed]:bg-pressed ${quiet ? 'px-3.5 py-2.5' : 'p-4'}`}
    >
      <span className="flex w-full min-w-0 items-center gap-2.5">
        <Icon size={16} aria-hidden className="shrink-0 text-accent" />
        <span className="min-w-0 flex-1 font-medium break-words">{commandLabel(id)}</span>
        {shortcut !== '' && <kbd className="shrink-0 font-sans text-xs text-soft max-sm:hidden">{shortcut}</kbd>}
      </span>
      {!quiet && <span className="text-sm text-pretty text-soft">{t(`ways.${id}`)}</span>}
    </Button>
  )
}
