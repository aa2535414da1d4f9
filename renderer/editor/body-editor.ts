import { Editor } from '@tiptap/core'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { Gapcursor } from '@tiptap/extensions/gap-cursor'
import { Selection } from '@tiptap/extensions/selection'
import { handleKey } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { checksIn } from '#renderer/state/checks/checks.ts'
import { occasionOf, snippets } from '#renderer/state/snippets.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { getField, metaOf } from '#shared/article/draft.ts'
import { articleExtensions } from '#shared/schema/index.ts'
import { EmptyBoxes, type EmptyTexts } from './blocks/empty-boxes.ts'
import { PullQuotes } from './blocks/pull-quote-view.ts'
import { BrowserSelection } from './browser-selection.ts'
import { isCaretInSight } from './caret-in-sight.ts'
import { OtherCarets } from './carets/other-carets.ts'
import { type DirectionSource, Directions } from './directions.ts'
import { FarBlocks } from './far-blocks.ts'
import { FigureKeys } from './figures/figure-keys.ts'
import { Figures, type FigureTexts } from './figures/figure-view.ts'
import { ImageUploads } from './figures/image-uploads.ts'
import { FindMarks } from './find/find-marks.ts'
import { type DatelineSource, DatelineWidget } from './head/dateline-widget.ts'
import { InvisibleMarks } from './invisibles/invisible-marks.ts'
import { Keys } from './keys.ts'
import { CheckMarks } from './marks/check-marks.ts'
import { CommentMarks } from './marks/comment-marks.ts'
import { ConflictMarks } from './marks/conflict-marks.ts'
import { NearCaret } from './marks/near-caret.ts'
import { followNote } from './marks/note-jump.ts'
import { Copy } from './paste/copy.ts'
import type { LargePaste } from './paste/large-paste.ts'
import { Paste } from './paste/paste.ts'
import { ProvenanceMarks } from './provenance/provenance-marks.ts'
import { TakingIn } from './provenance/taking-in.ts'
import { SharedBody } from './shared-body.ts'
import { SpellingMarks } from './spelling/spelling-marks.ts'
import type { SuggestionLook } from './suggestions/decorations.ts'
import { SuggestionMarks } from './suggestions/suggestion-marks.ts'
import { TableLimit } from './tables/table-limit.ts'
import { Tables } from './tables/tables.ts'
import { InputRules } from './typing/input-rules.ts'
import { Placeholder } from './typing/placeholder.ts'
import { TypedLinks } from './typing/typed-links.ts'
import { SnippetKey } from './typing/typed-snippets.ts'
import { TypedTypography } from './typing/typed-typography.ts'
import { Typewriter } from './typing/typewriter.ts'
import { typographyLanguage } from './typing/typography-language.ts'
import { UnreadSelection } from './unread-selection.ts'

interface BodyEditorOptions {
  session: DraftSession
  element: HTMLElement
  editable: boolean
  dateline: DatelineSource
  look: SuggestionLook
  /**
   * Of the empty body, its accessible name, the mark of a conflict, and images; asked again
   * whenever they are shown.
   */
  texts: {
    placeholder(): string
    label(): string
    conflict(): string
    figure: FigureTexts
    attribution(): string
    empty: EmptyTexts
    images: { waiting(count: number): string }
  }
  onLargePaste(paste: LargePaste): void
}

/**
 * An editor bound to a draft's body, with all of its behaviour. Destroy it when its element goes.
 */
export function createBodyEditor(options: BodyEditorOptions): Editor {
  const { session, element, editable, dateline, look, texts, onLargePaste } = options
  const snippetSource = { snippets, occasion: () => occasionOf(session) }
  const onApply = () => session.undo.stopCapturing()
  const language = () => typographyLanguage(session)
  return new Editor({
    element,
    editable,
    injectCSS: false,
    // Tiptap's own rules would parse every paste a second time; Lede's stand in input-rules.ts and
    // paste.ts.
    enableInputRules: false,
    enablePasteRules: false,
    // Works out after each key what it deleted, for listeners of which there are none.
    enableCoreExtensions: { delete: false },
    extensions: [
      ...articleExtensions,
      SharedBody.configure({ session }),
      BrowserSelection,
      UnreadSelection,
      Keys,
      // What a rule makes of the text is a step of its own: undo first restores what was typed.
      InputRules.configure({ onApply, language, snippets: snippetSource }),
      TypedLinks.configure({ onApply }),
      TypedTypography.configure({ onApply, language }),
      Paste.configure({ session, onLarge: onLargePaste }),
      Copy.configure({ dateline, session }),
      TakingIn.configure({ session }),
      SnippetKey.configure({ source: snippetSource }),
      CommentMarks.configure({ session }),
      ConflictMarks.configure({ session, label: texts.conflict }),
      SuggestionMarks.configure({ suggestions: suggestionsIn(session), look }),
      ProvenanceMarks.configure({ session }),
      OtherCarets.configure({ session }),
      CheckMarks.configure({ checks: checksIn(session) }),
      SpellingMarks,
      FindMarks,
      DatelineWidget.configure({ source: dateline }),
      InvisibleMarks,
      Directions.configure({ source: directionOfDraft(session) }),
      NearCaret,
      FarBlocks,
      Typewriter,
      Placeholder.configure({ text: texts.placeholder }),
      Gapcursor,
      Dropcursor.configure({ class: 'drop-place', color: false, width: 3 }),
      Tables,
      Figures.configure({ texts: texts.figure }),
      PullQuotes.configure({ attribution: texts.attribution, onMove: () => session.undo.stopCapturing() }),
      EmptyBoxes.configure({ texts: texts.empty }),
      FigureKeys,
      ImageUploads.configure({ texts: texts.images }),
      TableLimit,
      Selection,
    ],
    editorProps: {
      attributes: () => ({
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': texts.label(),
        'data-pane-focus': '',
      }),
      handleScrollToSelection: isCaretInSight,
      // The window's shortcuts first: ProseMirror keeps some of their keys (undo, bold, italic)
      // from the browser, and so from the window.
      handleKeyDown: (_view, event) => {
        handleKey(event)
        return event.defaultPrevented
      },
      handleDOMEvents: {
        focus: () => {
          session.moveTo('body')
          return false
        },
        click: (view, event) => followNote(view, event) || openLink(event),
      },
    },
  })
}

function directionOfDraft({ doc }: DraftSession): DirectionSource {
  return {
    direction: () => getField(doc, 'direction'),
    onChange: (listener) => {
      const meta = metaOf(doc)
      meta.observe(listener)
      return () => meta.unobserve(listener)
    },
  }
}

/** With Control or Command held, a click follows a link. */
function openLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(event.ctrlKey || event.metaKey) || !(link instanceof HTMLAnchorElement)) return false
  window.open(link.href, '_blank', 'noopener')
  return true
}
