import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useCommand } from '#renderer/commands/registry.ts'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { rememberCharacter } from '#renderer/state/recent-characters.ts'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { insertAt, rectOf, type TextPlace, useTextPlace } from './text-place.ts'

const CharacterPalette = onDemand(async () => (await import('./character-palette.tsx')).CharacterPalette)

interface Opened {
  place: TextPlace
  at: ReturnType<typeof rectOf>
}

/**
 * The command that opens the palette of special characters at the caret, in the body or a field.
 */
export function CharacterCommand({ session, editor }: { session: DraftSession; editor: Editor }) {
  const [language] = useField(session, 'language')
  const place = useTextPlace()
  const [opened, setOpened] = useState<Opened | null>(null)
  useCommand('edit.characters', () => {
    const { current } = place
    setOpened({ place: current, at: rectOf(current, editor.view) })
  })
  if (opened === null) return null
  const close = () => setOpened(null)
  return (
    <CharacterPalette
      language={language}
      at={opened.at}
      onClose={close}
      onChoose={(character) => {
        insertAt(opened.place, editor.view, character)
        rememberCharacter(character)
        close()
        // Once the palette has closed and returned the focus, the caret is where the character
        // goes.
        requestAnimationFrame(() => (opened.place?.isConnected ? opened.place.focus() : editor.view.focus()))
      }}
    />
  )
}
