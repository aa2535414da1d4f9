import { Editor } from '@tiptap/core'
import { Gapcursor, Selection } from '@tiptap/extensions'
import { handleKey } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions.ts'
import { articleExtensions } from '#shared/schema/index.ts'
import { CommentMarks } from './comment-marks.ts'
import { type DatelineSource, DatelineWidget } from './dateline-widget.ts'
import { InputRules } from './input-rules.ts'
import { Keys } from './keys.ts'
import { Paste } from './paste.ts'
import { Placeholder } from './placeholder.ts'
import { SharedBody } from './shared-body.ts'
import type { SuggestionLook } from './suggestions/decorations.ts'
import { SuggestionMarks } from './suggestions/suggestion-marks.ts'
import { typographyLanguage } from './typography-language.ts'

interface BodyEditorOptions {
  session: DraftSession
  element: HTMLElement
  editable: boolean
  dateline: DatelineSource
  look: SuggestionLook
  /** Of the empty body, and its accessible name; asked again whenever they are shown. */
  texts: { placeholder(): string; label(): string }
  onLargePaste(text: string): void
}

/** An editor bound to a draft's body, with all of its behaviour. Destroy it when its element goes. */
export function createBodyEditor(options: BodyEditorOptions): Editor {
  const { session, element, editable, dateline, look, texts, onLargePaste } = options
  return new Editor({
    element,
    editable,
    injectCSS: false,
    // Tiptap's own rules would parse every paste a second time; Lede's stand in input-rules.ts and paste.ts.
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [
      ...articleExtensions,
      SharedBody.configure({ session }),
      Keys,
      // What a rule makes of the text is a step of its own: undo gives the typed characters back first.
      InputRules.configure({
        onApply: () => session.undo.stopCapturing(),
        language: () => typographyLanguage(session),
      }),
      Paste.configure({ onLarge: onLargePaste }),
      CommentMarks.configure({ session }),
      SuggestionMarks.configure({ suggestions: suggestionsIn(session), look }),
      DatelineWidget.configure({ source: dateline }),
      Placeholder.configure({ text: texts.placeholder }),
      Gapcursor,
      Selection,
    ],
    editorProps: {
      attributes: () => ({
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': texts.label(),
        'data-pane-focus': '',
        spellcheck: 'true',
      }),
      // The window's shortcuts first: ProseMirror keeps some of their keys (undo, bold, italic) from the browser, and so from the window.
      handleKeyDown: (_view, event) => {
        handleKey(event)
        return event.defaultPrevented
      },
      handleDOMEvents: {
        focus: () => {
          session.moveTo('body')
          return false
        },
        click: (_view, event) => openLink(event),
      },
    },
  })
}

/** With Control or Command held, a click follows a link. */
function openLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(event.ctrlKey || event.metaKey) || !(link instanceof HTMLAnchorElement)) return false
  window.open(link.href, '_blank', 'noopener')
  return true
}
