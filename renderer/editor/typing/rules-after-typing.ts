import { type InputRule, inputRules } from '@tiptap/pm/inputrules'
import { type Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * What an input-rule plugin stores about the rule it has just applied, so that one Backspace can
 * revert it.
 */
interface Applied {
  transform: Transaction
  from: number
  to: number
  text: string
}

/**
 * Input rules that first insert what was typed as it is: Backspace or undo then reverts a rule to
 * exactly that.
 */
export function rulesAfterTyping(rules: readonly InputRule[]): Plugin {
  const plugin: Plugin = inputRules({ rules })
  const { handleTextInput, handleDOMEvents } = plugin.props
  // The rules use the view's state and dispatch, so their dispatch is redirected.
  const through = (view: EditorView): EditorView =>
    new Proxy(view, {
      get: (_, name) => {
        if (name === 'dispatch') return (ruled: Transaction) => apply(view, plugin, ruled)
        return Reflect.get(view, name, view)
      },
    })
  plugin.props.handleTextInput = (view, ...typed) => handleTextInput?.call(plugin, through(view), ...typed)
  plugin.props.handleDOMEvents = {
    compositionend: (view, event) => handleDOMEvents?.compositionend?.call(plugin, through(view), event),
  }
  return plugin
}

function apply(view: EditorView, plugin: Plugin, ruled: Transaction): void {
  const applied: Applied | undefined = ruled.getMeta(plugin)
  if (applied === undefined || applied.text === '') {
    view.dispatch(ruled)
    return
  }
  const { from, to, text } = applied
  const typed = view.state.tr.insertText(text, from, to)
  view.dispatch(typed)
  const { tr } = view.state
  for (const [index, step] of [...typed.steps.entries()].toReversed()) tr.step(step.invert(typed.docs[index] ?? tr.doc))
  for (const step of ruled.steps) tr.step(step)
  const end = from + text.length
  tr.setSelection(Selection.fromJSON(tr.doc, ruled.selection.toJSON()))
  if (ruled.storedMarksSet) tr.setStoredMarks(ruled.storedMarks)
  view.dispatch(tr.setMeta(plugin, { transform: tr, from: end, to: end, text: '' } satisfies Applied))
}
