import type { Editor as BodyEditor } from '@tiptap/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions.ts'
import { useField, useSession } from '#renderer/state/use-draft.ts'
import { StaticBody } from '#renderer/ui/static-body.tsx'
import { readBody } from '#shared/article/draft.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { Body } from './body.tsx'
import { BubbleMenu } from './bubble-menu.tsx'
import { FormatCommands } from './format-commands.tsx'
import { useHistory } from './history.ts'
import { LargePasteDialog } from './large-paste-dialog.tsx'
import { LinkForm } from './link-form.tsx'
import { sliceOfText } from './plain-text.ts'
import { StoryHead } from './story-head.tsx'
import { OriginalBody } from './suggestions/original-body.tsx'
import { SuggestionCommands } from './suggestions/suggestion-commands.tsx'
import { Toolbar } from './toolbar.tsx'
import { TypographyDialog } from './typography-dialog.tsx'

interface EditorProps {
  session: DraftSession
  /** What stands beside the text and scrolls with it. */
  beside: ReactNode
  /** What stands at the edge of a line above the text. */
  fieldMark(field: FieldName): ReactNode
}

/** The middle pane: a story's lines and its body, as the reader will see them, and the tools to write it. */
export function Editor({ session, beside, fieldMark }: EditorProps) {
  const { t } = useTranslation('editor')
  const readOnly = useSession(session, (state) => state.readOnly)
  const [language] = useField(session, 'language')
  const [direction] = useField(session, 'direction')
  const [editor, setEditor] = useState<BodyEditor | null>(null)
  const [linking, setLinking] = useState(false)
  const [largePaste, setLargePaste] = useState<string | null>(null)
  const [typography, setTypography] = useState(false)
  const isOriginal = useStore(suggestionsIn(session).state, ({ view }) => view === 'original')
  useHistory(session)
  useCommand('article.typography', () => setTypography(true), { enabled: editor !== null && readOnly === null })

  const insertLarge = () => {
    if (editor && largePaste !== null) {
      editor.view.dispatch(editor.state.tr.replaceSelection(sliceOfText(largePaste, editor.schema)).scrollIntoView())
    }
    setLargePaste(null)
  }

  return (
    <div className="flex h-full flex-col">
      <Toolbar />
      <div className="min-h-0 flex-1 overflow-y-auto" data-draft>
        <div className="relative flex justify-center">
          <article lang={language} dir={direction} className="@container max-w-170 min-w-0 flex-1 px-8 pt-8 pb-[40vh]">
            <StoryHead
              session={session}
              isReadOnly={readOnly !== null}
              fieldMark={fieldMark}
              onEnterBody={() => editor?.commands.focus('start')}
            />
            {readOnly === 'newer' ? (
              <StaticBody body={readBody(session.doc)} label={t('body')} />
            ) : (
              <>
                {isOriginal && <OriginalBody session={session} />}
                <div hidden={isOriginal}>
                  <Body
                    session={session}
                    editable={readOnly === null}
                    onEditor={setEditor}
                    onLargePaste={setLargePaste}
                  />
                </div>
              </>
            )}
          </article>
          {beside}
        </div>
      </div>
      <SuggestionCommands session={session} isReadOnly={readOnly !== null} />
      {editor && readOnly === null && !isOriginal && (
        <>
          <FormatCommands editor={editor} onLink={() => setLinking(true)} />
          {linking ? <LinkForm editor={editor} onClose={() => setLinking(false)} /> : <BubbleMenu editor={editor} />}
        </>
      )}
      {typography && editor && (
        <TypographyDialog session={session} view={editor.view} onClose={() => setTypography(false)} />
      )}
      {largePaste !== null && (
        <LargePasteDialog text={largePaste} onInsert={insertLarge} onClose={() => setLargePaste(null)} />
      )}
    </div>
  )
}
