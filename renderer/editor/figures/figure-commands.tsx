import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { useCommand } from '#renderer/commands/registry.ts'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { askForImages, putImages } from '#renderer/state/images.ts'
import { figureAt, moveFigure, removeFigure, setFigure } from './figures.ts'
import { placeImages } from './image-uploads.ts'
import { figureWithFacts } from './with-facts.ts'

/** Gives the image commands their effects while an editable body is shown. Renders nothing. */
export function FigureCommands({ editor }: { editor: Editor }) {
  const enabled = useEditorValue(editor, (state) => figureAt(state) !== null)
  const active = useEditorValue(editor, (state) => figureAt(state)?.node.attrs.lead === true)
  const canRise = useEditorValue(editor, (state) => moveFigure('up')(state))
  const canSink = useEditorValue(editor, (state) => moveFigure('down')(state))
  const run = (command: Command) => {
    const { view } = editor
    command(view.state, view.dispatch, view)
    view.focus()
  }
  useCommand('insert.image', () => void insertChosen(editor))
  useCommand('image.lead', () => run(toggleLead), { enabled, active })
  useCommand('image.replace', () => void replaceFigure(editor), { enabled })
  useCommand('image.up', () => run(moveFigure('up')), { enabled: canRise })
  useCommand('image.down', () => run(moveFigure('down')), { enabled: canSink })
  useCommand('image.remove', () => run(removeFigure), { enabled })
  return null
}

async function insertChosen({ view }: Editor): Promise<void> {
  const files = await askForImages({ several: true })
  if (files.length > 0 && !view.isDestroyed) await placeImages(view, files, view.state.selection.to)
}

const toggleLead: Command = (state, dispatch) => {
  const found = figureAt(state)
  return found !== null && setFigure(found.position, { lead: !found.node.attrs.lead })(state, dispatch)
}

/**
 * Asks for another image to replace a figure's. Texts of the figure stay; missing ones are filled
 * from the new file.
 */
export async function replaceFigure({ view }: Editor): Promise<void> {
  const before = figureAt(view.state)?.node.attrs
  const [file] = await askForImages({ several: false })
  const [asset] = file === undefined ? [] : await putImages([file])
  if (asset === undefined) return
  const { attrs = {}, content } = await figureWithFacts(asset, before)
  if (view.isDestroyed) return
  const found = figureAt(view.state)
  if (found !== null) setFigure(found.position, attrs, content?.[0]?.text)(view.state, view.dispatch)
  view.focus()
}
