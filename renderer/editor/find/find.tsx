import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useDialog } from '#renderer/state/dialogs.ts'
import { queryOf, useFind } from '#renderer/state/find.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { FindBar } from './find-bar.tsx'
import { Finder } from './finder.ts'
import { startFind } from './start-find.ts'

interface FindProps {
  session: DraftSession
  editor: Editor
  isReadOnly: boolean
}

/** Find and replace in the draft: its commands, and its bar while it is open. */
export function Find({ session, editor, isReadOnly }: FindProps) {
  const [finder, setFinder] = useState<Finder | null>(null)
  const open = useFind((state) => state.open)
  const enabled = useDialog(({ dialog }) => dialog === null) && finder !== null
  const hasTerm = useFind((state) => queryOf(state) !== null)
  useEffect(() => {
    const made = new Finder(session, editor.view)
    setFinder(made)
    return () => {
      setFinder(null)
      made.destroy()
    }
  }, [session, editor])

  const start = (replacing: boolean) => {
    if (finder === null) return
    const suggestions = suggestionsIn(session)
    // The accepted text is shown as a read-only view; hits are shown in the text itself.
    if (suggestions.state.getState().view === 'original') suggestions.show('marks')
    startFind(editor.view, finder, replacing)
  }
  useCommand('find.open', () => start(false), { enabled })
  useCommand('find.replace', () => start(true), { enabled: enabled && !isReadOnly })
  useCommand('find.next', () => void finder?.go(1), { enabled: enabled && hasTerm })
  useCommand('find.previous', () => void finder?.go(-1), { enabled: enabled && hasTerm })

  const close = async () => {
    const isSelected = (await finder?.select()) ?? false
    useFind.setState({ open: false })
    if (!isSelected) editor.view.focus()
  }
  return open && finder !== null && <FindBar finder={finder} isReadOnly={isReadOnly} onClose={() => void close()} />
}
