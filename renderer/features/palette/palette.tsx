import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { holdLetters } from '#renderer/commands/held-keys.tsx'
import { runCommand, shortcutLabel } from '#renderer/commands/registry.ts'
import { menuLabel } from '#renderer/locales/i18n.ts'
import { closeDialog, useDialog } from '#renderer/state/dialogs.ts'
import { rememberCommand, useRecentCommands } from '#renderer/state/recent-commands.ts'
import { FoundText } from '#renderer/ui/found-text.tsx'
import type { SnippetPart } from '#shared/api/contract.ts'
import { type Command, type CommandId, commands } from '#shared/commands.ts'
import type { Fit } from '#shared/fuzzy.ts'
import { type FoundCommand, findCommands, nameOf } from './find-commands.ts'
import { type Pick, QuickPick } from './quick-pick.tsx'

const byId = new Map<CommandId, Command>(commands.map((command) => [command.id, command]))

/** Every available command, found by a few letters. */
export function Palette({ ids }: { ids: readonly CommandId[] }) {
  const { t } = useTranslation('palette')
  const recent = useRecentCommands((state) => state.ids)
  const [text, setText] = useState('')
  const offered = ids.filter((id) => id !== 'palette.open')
  const found = findCommands(offered, text, recent)
  // If nothing matches, the list of all commands may help.
  const help = found.length === 0 ? offered.filter((id) => id === 'help.shortcuts') : []
  return (
    <QuickPick
      title={t('title')}
      placeholder={t('placeholder')}
      emptyText={t('none')}
      text={text}
      onText={setText}
      picks={found.length === 0 ? help.map((id) => pickOf({ id, fit: nowhere, other: null })) : found.map(pickOf)}
      hint={found.length === 0 ? t('help') : undefined}
      onChoose={(chosen) => {
        const id = offered.find((each) => each === chosen)
        if (id) runAfterwards(id)
      }}
      onClose={closeDialog}
    />
  )
}

const nowhere: Fit = { score: 0, at: [] }

function pickOf({ id, fit, other }: FoundCommand): Pick {
  const menu = byId.get(id)?.menu
  return {
    id,
    label: <FoundText parts={partsOf(nameOf(id), other === null ? fit.at : [])} />,
    detail: [menu ? menuLabel(menu) : [], other ?? []].flat().join(' · '),
    note: shortcutLabel(id),
  }
}

function partsOf(text: string, at: readonly number[]): SnippetPart[] {
  const parts: SnippetPart[] = []
  for (const [place, letter] of [...text.normalize('NFC')].entries()) {
    const match = at.includes(place)
    const last = parts.at(-1)
    if (last?.match === match) last.text += letter
    else parts.push({ text: letter, match })
  }
  return parts
}

/**
 * Runs a command after the palette has closed, when the commands have their effects and the focus
 * is back where the person was. What is typed meanwhile is meant for what the command opens.
 */
function runAfterwards(id: CommandId): void {
  rememberCommand(id)
  const letGo = holdLetters()
  closeDialog()
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      runCommand(id)
      letGo(useDialog.getState().dialog === null ? 'focus' : 'coming')
    }),
  )
}
