import {
  Bold,
  BookOpen,
  Ellipsis,
  Heading2,
  Heading3,
  Heading4,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  ListTree,
  type LucideIcon,
  Minus,
  Plus,
  Quote,
  Redo2,
  RemoveFormatting,
  Search,
  SquareArrowOutUpRight,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Underline,
  Undo2,
} from 'lucide-react'
import { Toolbar as AriaToolbar, Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel, useEffects } from '#renderer/commands/registry.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { CommandId } from '#shared/commands.ts'
import { CommandButton } from './command-button.tsx'
import { SuggestButton } from './suggestions/suggest-button.tsx'

type Tool = readonly [CommandId, LucideIcon]

/** Up to which width of the pane a group folds into the menu at the end: a narrow pane is one beside a side pane, a tiny one half of that. */
type Folds = 'never' | 'narrow' | 'tiny'

const shownFrom: Readonly<Record<Folds, string>> = {
  never: 'flex',
  narrow: 'hidden @3xl:flex',
  tiny: 'hidden @md:flex',
}

const groups: readonly { tools: readonly Tool[]; folds: Folds }[] = [
  {
    tools: [
      ['edit.undo', Undo2],
      ['edit.redo', Redo2],
    ],
    folds: 'tiny',
  },
  {
    tools: [
      ['format.bold', Bold],
      ['format.italic', Italic],
      ['format.link', Link],
    ],
    folds: 'never',
  },
  {
    tools: [
      ['format.underline', Underline],
      ['format.strike', Strikethrough],
      ['format.superscript', Superscript],
      ['format.subscript', Subscript],
    ],
    folds: 'narrow',
  },
  {
    tools: [
      ['format.heading2', Heading2],
      ['format.heading3', Heading3],
      ['format.heading4', Heading4],
    ],
    folds: 'tiny',
  },
  {
    tools: [
      ['format.bulletList', List],
      ['format.orderedList', ListOrdered],
      ['format.blockquote', Quote],
      ['format.rule', Minus],
      ['format.clear', RemoveFormatting],
    ],
    folds: 'narrow',
  },
]
const foldedIn = (...widths: readonly Folds[]) =>
  groups.filter(({ folds }) => widths.includes(folds)).flatMap(({ tools }) => tools)
/** The menu at the end, by where it is shown. */
const foldedTools = [
  { shown: '@md:hidden', tools: foldedIn('tiny', 'narrow') },
  { shown: 'hidden @md:block @3xl:hidden', tools: foldedIn('narrow') },
]
/** What can be put into a story, in the order of the menu. */
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

/** The tools above the text, in fixed places: what has no use at the moment is greyed, never gone. */
export function Toolbar() {
  const { t } = useTranslation('editor')
  return (
    <div className="@container shrink-0 border-b border-line bg-page">
      <AriaToolbar aria-label={t('toolbar')} className="flex h-10 items-center gap-0.5 px-2">
        {groups.map(({ tools, folds }) => (
          <Group
            key={tools[0]?.[0]}
            className={`ml-1 items-center gap-0.5 border-l border-line pl-1 first:ml-0 first:border-l-0 first:pl-0 ${shownFrom[folds]}`}
          >
            {tools.map(([id, icon]) => (
              <CommandButton key={id} id={id} icon={icon} isSwitch={!momentary.has(id)} />
            ))}
          </Group>
        ))}
        <Group className="ml-1 flex items-center border-l border-line pl-1">
          <ToolMenu label={t('insert')} tools={insertions} icon={Plus} />
        </Group>
        <div className="ml-auto flex items-center gap-1">
          {foldedTools.map(({ shown, tools }) => (
            <div key={shown} className={shown}>
              <ToolMenu label={t('more')} tools={tools} icon={Ellipsis} />
            </div>
          ))}
          <CommandButton id="find.open" icon={Search} isSwitch={false} />
          <SuggestButton />
        </div>
      </AriaToolbar>
    </div>
  )
}

/** A menu gives the focus back to its button a frame after it closed; what a tool then does with the focus stays. */
function onceClosed(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

/** Tools in a menu that opens from one icon. */
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
