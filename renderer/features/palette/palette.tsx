import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand, shortcutLabel } from '#renderer/commands/registry.ts'
import { commandLabel, menuLabel } from '#renderer/locales/i18n.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { rememberCommand, useRecentCommands } from '#renderer/state/recent-commands.ts'
import { Parts } from '#renderer/ui/parts.tsx'
import type { SnippetPart } from '#shared/api/contract.ts'
import { type Command, type CommandId, commands } from '#shared/commands.ts'
import { type Fit, fuzzyFit } from '#shared/fuzzy.ts'
import { type Pick, QuickPick } from './quick-pick.tsx'

const byId = new Map<CommandId, Command>(commands.map((command) => [command.id, command]))

/** Every command that can be run, to be found by a few letters. */
export function Palette({ ids }: { ids: readonly CommandId[] }) {
  const { t } = useTranslation('palette')
  const recent = useRecentCommands((state) => state.ids)
  const [text, setText] = useState('')
  const offered = ids.filter((id) => id !== 'palette.open')
  const found = ranked(offered, text, recent)
  return (
    <QuickPick
      title={t('title')}
      placeholder={t('placeholder')}
      emptyText={t('none')}
      text={text}
      onText={setText}
      picks={found.map(({ id, fit }) => pickOf(id, fit))}
      onChoose={(chosen) => {
        const id = offered.find((each) => each === chosen)
        if (id) runAfterwards(id)
      }}
      onClose={closeDialog}
    />
  )
}

function pickOf(id: CommandId, { at }: Fit): Pick {
  const menu = byId.get(id)?.menu
  return {
    id,
    label: <Parts parts={partsOf(nameOf(id), at)} />,
    ...(menu ? { detail: menuLabel(menu) } : {}),
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

function nameOf(id: CommandId): string {
  return commandLabel(id).replace(/\s?…$/, '')
}

/** Best first; of equals, and where nothing was typed, what was used last comes first. */
function ranked(ids: readonly CommandId[], text: string, recent: readonly string[]): { id: CommandId; fit: Fit }[] {
  const age = (id: CommandId) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  return ids
    .flatMap((id) => {
      const fit = fuzzyFit(text, nameOf(id))
      return fit ? [{ id, fit }] : []
    })
    .sort((some, other) => (text.trim() === '' ? 0 : other.fit.score - some.fit.score) || age(some.id) - age(other.id))
}

/** Runs a command where the person was before the palette came: when the dialog is gone, the commands have their effects and the focus is back. */
function runAfterwards(id: CommandId): void {
  rememberCommand(id)
  closeDialog()
  requestAnimationFrame(() => requestAnimationFrame(() => runCommand(id)))
}
