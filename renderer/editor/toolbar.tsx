import {
  Bold,
  Ellipsis,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Redo2,
  RemoveFormatting,
  Strikethrough,
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

const history: readonly Tool[] = [
  ['edit.undo', Undo2],
  ['edit.redo', Redo2],
]
/** The tools in groups; in a narrow pane the groups marked `folds` move into the menu at the end. */
const groups: readonly { tools: readonly Tool[]; folds: boolean }[] = [
  {
    tools: [
      ['format.bold', Bold],
      ['format.italic', Italic],
      ['format.link', Link],
    ],
    folds: false,
  },
  {
    tools: [
      ['format.underline', Underline],
      ['format.strike', Strikethrough],
    ],
    folds: true,
  },
  {
    tools: [
      ['format.heading2', Heading2],
      ['format.heading3', Heading3],
      ['format.heading4', Heading4],
    ],
    folds: false,
  },
  {
    tools: [
      ['format.bulletList', List],
      ['format.orderedList', ListOrdered],
      ['format.blockquote', Quote],
      ['format.rule', Minus],
      ['format.clear', RemoveFormatting],
    ],
    folds: true,
  },
]
const folding = groups.filter(({ folds }) => folds).flatMap(({ tools }) => tools)
const momentary = new Set<CommandId>(['format.rule', 'format.clear'])

/** The tools above the text, in fixed places: what has no use at the moment is greyed, never gone. */
export function Toolbar() {
  const { t } = useTranslation('editor')
  return (
    <div className="@container shrink-0 border-b border-line bg-page">
      <AriaToolbar aria-label={t('toolbar')} className="flex h-10 items-center gap-0.5 px-2">
        {history.map(([id, icon]) => (
          <CommandButton key={id} id={id} icon={icon} isSwitch={false} />
        ))}
        {groups.map(({ tools, folds }) => (
          <Group
            key={tools[0]?.[0]}
            className={`items-center gap-0.5 border-l border-line pl-1 ml-1 ${folds ? 'hidden @xl:flex' : 'flex'}`}
          >
            {tools.map(([id, icon]) => (
              <CommandButton key={id} id={id} icon={icon} isSwitch={!momentary.has(id)} />
            ))}
          </Group>
        ))}
        <div className="ml-auto flex items-center gap-1">
          <Overflow />
          <SuggestButton />
        </div>
      </AriaToolbar>
    </div>
  )
}

function Overflow() {
  const { t } = useTranslation('editor')
  const effects = useEffects((state) => state.effects)
  const entries = folding.map(([id, Icon]) => ({
    id,
    label: commandLabel(id),
    icon: <Icon size={15} aria-hidden />,
    shortcut: shortcutLabel(id),
    disabled: !effects[id]?.enabled,
    run: () => void runCommand(id),
  }))
  return (
    <div className="@xl:hidden">
      <Menu label={t('more')} entries={entries}>
        <IconButton label={t('more')}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      </Menu>
    </div>
  )
}
