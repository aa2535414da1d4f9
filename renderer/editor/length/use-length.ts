import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { Pause } from '#renderer/draft/session/pause.ts'
import type { Measure } from '#shared/measure/index.ts'
import { measureBody, wholeBody } from './measure-body.ts'

interface Length {
  all: Measure
  /** Null if no text is selected. */
  selected: Measure | null
}

/** The length of the body and of the selection, updated when typing pauses. */
export function useLength(editor: Editor, lineLength: number): Length {
  const [length, setLength] = useState(() => measured(editor, lineLength))
  useEffect(() => {
    const measure = () => {
      if (!editor.isDestroyed) setLength(measured(editor, lineLength))
    }
    const pause = new Pause(measure, 150)
    const changed = ({ transaction }: { transaction: Transaction }) => {
      // What only marks the text, as the spelling does in every pause, changes no length.
      if (transaction.docChanged || transaction.selectionSet) pause.ask()
    }
    measure()
    editor.on('transaction', changed)
    return () => {
      pause.cancel()
      editor.off('transaction', changed)
    }
  }, [editor, lineLength])
  return length
}

function measured({ state: { doc, selection } }: Editor, lineLength: number): Length {
  const selected = selection.empty ? null : measureBody(doc, lineLength, selection)
  // A selected image has no length of its own.
  return { all: measureBody(doc, lineLength, wholeBody), selected: selected?.characters ? selected : null }
}
