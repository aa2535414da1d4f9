import {
  EditorState,
  NodeSelection,
  type Plugin,
  type PluginView,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { inOneStep, undoOver } from '#renderer/draft/session/undo-steps.ts'
import { bodyBinding } from '#renderer/editor/body-binding.ts'
import { followedBlock } from '#renderer/editor/followed-block.ts'
import { firstBody } from '#renderer/editor/shared-body.ts'
import { articleRules } from '#renderer/editor/typing/input-rules.ts'
import { noSnippets } from '#renderer/editor/typing/typed-snippets.ts'
import { undoSelection } from '#renderer/editor/undo-selection.ts'
import { bodyOf, metaOf, newDraft } from '#shared/article/draft.ts'
import { keepSchemaVersion } from '#shared/article/schema-version.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * An editor bound to a draft as in a window, with undo and typed typography, but without a screen.
 */
export class BoundEditor {
  state: EditorState
  readonly draft: Y.Doc
  readonly undo: Y.UndoManager
  readonly composing = false
  /** Called for each transaction before it is applied, and able to see the result. */
  onDispatch: (apply: () => void) => void = (apply) => apply()
  readonly #rules: Plugin
  #plugins: PluginView[] = []

  constructor(draft: Y.Doc) {
    const body = bodyOf(draft)
    this.draft = draft
    this.undo = undoOver([metaOf(draft), body], [fieldOrigin, ySyncPluginKey])
    keepSchemaVersion(draft)
    this.#rules = articleRules(proseSchema, { language: () => 'en', snippets: noSnippets })
    const first = firstBody(body, proseSchema)
    const sync = bodyBinding(body, first?.mapping ?? null)
    this.state = EditorState.create({
      schema: proseSchema,
      ...(first !== null && { doc: first.doc }),
      plugins: [sync, undoSelection(this.undo), followedBlock(), this.#rules],
    })
    this.open()
  }

  get #view(): EditorView {
    return this as unknown as EditorView
  }

  open(): void {
    for (const { spec } of this.state.plugins) {
      const plugin = spec.view?.(this.#view)
      if (plugin) this.#plugins.push(plugin)
      // The binding takes an empty text for one that has not come yet until it has seen another.
      if (spec.key === ySyncPluginKey) plugin?.update?.(this.#view, this.state)
    }
  }

  close(): void {
    for (const plugin of this.#plugins.splice(0)) plugin.destroy?.()
  }

  hasFocus(): boolean {
    return false
  }

  readonly dispatch = (transaction: Transaction): void => {
    const before = this.state
    const isRule = transaction.getMeta(this.#rules) !== undefined
    this.onDispatch(() => {
      if (isRule) this.undo.stopCapturing()
      this.state = before.apply(transaction)
      for (const plugin of this.#plugins) plugin.update?.(this.#view, before)
      if (isRule) this.undo.stopCapturing()
    })
  }

  /** One edit, as a command makes it: a step by itself. */
  edit(change: (transaction: Transaction) => Transaction): void {
    inOneStep(this.undo, () => this.dispatch(change(this.state.tr)))
  }

  /** Types letter by letter, as the browser reports it. */
  type(text: string): void {
    const { handleTextInput } = this.#rules.props
    for (const letter of text) {
      const { from, to } = this.state.selection
      const typed = () => this.state.tr.insertText(letter, from, to)
      if (!handleTextInput?.call(this.#rules, this.#view, from, to, letter, typed)) this.dispatch(typed())
    }
  }

  /** Moves the caret, or selects. */
  select(anchor: number, head = anchor): void {
    this.undo.stopCapturing()
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, anchor, head)))
  }

  /** Puts the caret behind a text, or selects it. */
  find(text: string, isSelected = false): void {
    this.state.doc.descendants((node, position) => {
      const index = node.text?.indexOf(text) ?? -1
      const end = position + index + text.length
      if (index >= 0) this.select(isSelected ? end - text.length : end, end)
    })
  }

  /** Selects the node at a place. */
  selectNode(position: number): void {
    this.undo.stopCapturing()
    this.dispatch(this.state.tr.setSelection(NodeSelection.create(this.state.doc, position)))
  }

  /**
   * The text with
   *
   * between blocks, one bar at the caret, two around the selection.
   */
  get shown(): string {
    const { doc, selection } = this.state
    const { from, to, empty } = selection
    const [before, selected, after] = [[0, from] as const, [from, to] as const, [to, doc.content.size] as const].map(
      ([start, end]) => doc.textBetween(start, end, '¶', '*'),
    )
    return empty ? `${before}|${after}` : `${before}|${selected}|${after}`
  }
}

/** Another window's copy of a draft. */
export function copyOf(draft: Y.Doc): Y.Doc {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

/** Syncs drafts with one another. */
export function meet(...drafts: Y.Doc[]): void {
  for (const from of drafts)
    for (const to of drafts)
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'elsewhere')
}
