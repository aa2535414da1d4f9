import {
  BookOpen,
  Ellipsis,
  ImagePlus,
  ListTree,
  type LucideIcon,
  Minus,
  Plus,
  Search,
  SquareArrowOutUpRight,
  Table,
  TextQuote,
} from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { Toolbar as AriaToolbar, Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { SuggestButton } from '#renderer/editor/suggestions/suggest-button.tsx'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { useSize } from '#renderer/ui/use-size.ts'
import type { CommandId } from '#shared/commands.ts'
import { CommandButton } from './command-button.tsx'
import { shownGroups, type Tool, toolGroups } from './tool-groups.ts'

/** What can be inserted into a story, in the order of the menu. */
const insertions: readonly Tool[] = [
  ['insert.image', ImagePlus],
  ['insert.table', Table],
  ['insert.factBox', BookOpen],
  ['insert.pullQuote', TextQuote],
  ['insert.linkCard', SquareArrowOutUpRight],
  ['insert.relatedLinks', ListTree],
  ['format.rule', Minus],
]
const momentary = new Set<CommandId>(['edit.undo', 'edit.redo', 'format.rule', 'format.clear'])

/**
 * The tools above the text, in fixed places: unavailable tools are greyed and never disappear.
 * Tools without room are in a menu at the end.
 */
export function Toolbar() {
  const { t } = useTranslation('editor')
  const { row, end, room } = useRoom()
  const shown = shownGroups(toolGroups, room)
  const folded = toolGroups.filter((group) => !shown.includes(group))
  return (
    <div ref={row} className="@container shrink-0 border-b border-line bg-page">
      <AriaToolbar aria-label={t('toolbar')} className="flex h-10 items-center gap-0.5 px-2">
        {shown.map(({ tools }) => (
          <Group
            key={tools[0]?.[0]}
            className="ml-1 flex items-center gap-0.5 border-l border-line pl-1 first:ml-0 first:border-l-0 first:pl-0"
          >
            {tools.map(([id, icon]) => (
              <CommandButton key={id} id={id} icon={icon} isSwitch={!momentary.has(id)} />
            ))}
          </Group>
        ))}
        <Group className="ml-1 flex items-center border-l border-line pl-1 first:ml-0 first:border-l-0 first:pl-0">
          <ToolMenu label={t('insert')} tools={insertions} icon={Plus} />
        </Group>
        {folded.length > 0 && (
          <ToolMenu label={t('more')} tools={folded.flatMap(({ tools }) => tools)} icon={Ellipsis} />
        )}
        <div ref={end} className="ml-auto flex shrink-0 items-center gap-1 pl-1">
          <CommandButton id="find.open" icon={Search} isSwitch={false} />
          <SuggestButton />
        </div>
      </AriaToolbar>
    </div>
  )
}

/** The width of what the toolbar always shows, in pixels: its padding and the Insert menu. */
const always = 16 + 43

/**
 * The room that a toolbar has for its groups, from its edge to the items at its end, in pixels.
 * Follows changes.
 */
function useRoom() {
  const row = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(Infinity)
  const measure = useCallback(() => {
    if (row.current && end.current) setRoom(row.current.clientWidth - end.current.offsetWidth - always)
  }, [])
  useSize(row, measure)
  useSize(end, measure)
  return { row, end, room }
}

/**
 * A menu returns the focus to its button one frame after it closes. Running the tool after that
 * keeps what it does with the focus.
 */
function onceClosed(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

/** A menu of tools, opened from one icon. */
function ToolMenu({ label, tools, icon: Opening }: { label: string; tools: readonly Tool[]; icon: LucideIcon }) {
  const effects = useEffects((state) => state.effects)
  const entries = tools.map(([id, Icon]) => ({
    id,
    label: commandLabel(id),
    icon: <Icon size={15} aria-hidden />,
    shortcut: shortcutLabel(id),
    disabled: !effects[id]?.enabled,
    run: () => onceClosed(() => void runCommand(id)),
  }))
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label}>
        <Opening size={16} aria-hidden />
      </IconButton>
    </Menu>
  )
}
