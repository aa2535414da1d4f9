import type { Editor } from '@tiptap/core'
import type { Command, EditorState } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '#renderer/commands/registry.ts'
import { insertRelatedLinks, isInside, toggleFactBox, togglePullQuote } from '#renderer/editor/blocks/boxes.ts'
import { applyDetails, type DetailedBlock, detailedBlock, newLinkCard } from '#renderer/editor/blocks/details.ts'
import { replaceFigure } from '#renderer/editor/figures/figure-commands.tsx'
import { figureAt, type PlacedFigure, removeFigure, setFigure } from '#renderer/editor/figures/figures.ts'
import {
  insertTable,
  type TableCommandId,
  tableCommandIds,
  tableCommands,
  usableTableCommands,
} from '#renderer/editor/tables/tables.ts'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { onDemand } from '#renderer/ui/on-demand.tsx'

const TableDialog = onDemand(async () => (await import('#renderer/editor/tables/table-dialog.tsx')).TableDialog)
const ImageDialog = onDemand(async () => (await import('#renderer/editor/figures/image-dialog.tsx')).ImageDialog)
const OriginalDialog = onDemand(
  async () => (await import('#renderer/editor/figures/original-dialog.tsx')).OriginalDialog,
)
const DetailsDialog = onDemand(async () => (await import('#renderer/editor/blocks/details-dialog.tsx')).DetailsDialog)

/** What a dialog is about: a table to put in, what a block says, or the original of an image. */
type Asked = 'table' | DetailedBlock | { figure: PlacedFigure } | { original: string }

/**
 * Gives the commands that insert blocks, and those for tables, their effects while an editable body
 * is shown. Renders their dialogs.
 */
export function InsertCommands({ editor }: { editor: Editor }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const inBox = useEditorValue(editor, (state) => isInside(state, 'factBox'))
  const inQuote = useEditorValue(editor, (state) => isInside(state, 'pullQuote'))
  const hasDetails = useEditorValue(editor, (state) => detailsAt(state) !== null)
  const hasOriginal = useEditorValue(editor, (state) => originalAt(state) !== null)
  const usable = useEditorValue(editor, usableTableCommands).split(' ')
  const run = (command: Command) => {
    const { view } = editor
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const answer = (command: Command) => {
    setAsked(null)
    command(editor.state, editor.view.dispatch, editor.view)
  }
  const close = () => setAsked(null)
  useReturnToText(editor, asked !== null)
  useCommand('insert.table', () => setAsked('table'))
  useCommand('insert.factBox', () => run(toggleFactBox), { active: inBox })
  useCommand('insert.pullQuote', () => run(togglePullQuote), { active: inQuote })
  useCommand('insert.linkCard', () => setAsked(newLinkCard(editor.state)))
  useCommand('insert.relatedLinks', () => run(insertRelatedLinks))
  useCommand('insert.details', () => setAsked(detailsAt(editor.state)), { enabled: hasDetails })
  useCommand('image.original', () => setAsked(originalAt(editor.state)), { enabled: hasOriginal })
  useDetailsOnDoubleClick(editor, () => setAsked(detailsAt(editor.state)))
  return (
    <>
      {tableCommandIds.map((id) => (
        <TableCommand key={id} id={id} run={run} enabled={usable.includes(id)} />
      ))}
      {asked === 'table' && <TableDialog onInsert={(shape) => answer(insertTable(shape))} onClose={close} />}
      {asked !== null && asked !== 'table' && 'figure' in asked && (
        <ImageDialog
          figure={asked.figure}
          onDone={(attrs) => answer(setFigure(asked.figure.position, attrs))}
          onReplace={() => void replaceFigure(editor)}
          onOriginal={() => setAsked(originalAt(editor.state))}
          onRemove={() => run(removeFigure)}
        />
      )}
      {asked !== null && asked !== 'table' && 'original' in asked && (
        <OriginalDialog asset={asked.original} onClose={close} />
      )}
      {asked !== null && asked !== 'table' && 'name' in asked && (
        <DetailsDialog block={asked} onApply={(attrs) => answer(applyDetails(asked, attrs))} onClose={close} />
      )}
    </>
  )
}

/** The figure, or otherwise the block with details, that is selected or around the caret. */
function detailsAt(state: EditorState): DetailedBlock | { figure: PlacedFigure } | null {
  const figure = figureAt(state)
  return figure === null ? detailedBlock(state) : { figure }
}

/** The image of the figure there, where it has one. */
function originalAt(state: EditorState): { original: string } | null {
  const asset: unknown = figureAt(state)?.node.attrs.asset
  return typeof asset === 'string' ? { original: asset } : null
}

function TableCommand({ id, run, enabled }: { id: TableCommandId; run(command: Command): void; enabled: boolean }) {
  useCommand(id, () => run(tableCommands[id]), { enabled })
  return null
}

/** Returns the focus to the text once nothing is asked any more. An open dialog keeps the focus. */
function useReturnToText(editor: Editor, isAsking: boolean): void {
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !isAsking) editor.view.focus()
    wasAsking.current = isAsking
  }, [editor, isAsking])
}

/** The other texts of a block, besides its words, are edited where they are shown. */
function useDetailsOnDoubleClick(editor: Editor, open: () => void): void {
  useEffect(() => {
    const { dom } = editor.view
    const clicked = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('.link-card, caption, .figure-image')) open()
    }
    dom.addEventListener('dblclick', clicked)
    return () => dom.removeEventListener('dblclick', clicked)
  })
}
