import type { Editor as BodyEditor } from '@tiptap/core'
import { type ReactNode, useContext, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { CommandScope, useCommand } from '#renderer/commands/registry.ts'
import { useArticle } from '#renderer/draft/follow/use-article.ts'
import { useField, useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { toggleInvisibles, useInvisibles } from '#renderer/state/invisibles.ts'
import { useFocusMode } from '#renderer/state/layout.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { afterText } from '#renderer/ui/after-text.tsx'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import type { FieldName } from '#shared/article/fields.ts'
import type { Direction } from '#shared/article/language.ts'
import { Body } from './body.tsx'
import { useNameRoom } from './carets/use-name-room.ts'
import { ClosePane } from './close-pane.tsx'
import { InactiveHead } from './head/inactive-head.tsx'
import { StoryLines } from './head/story-lines.tsx'
import { useHistory } from './history.ts'
import type { LargePaste } from './paste/large-paste.ts'
import { loadPasteReading } from './paste/load-paste-reading.ts'
import { useFocusBack } from './use-focus-back.ts'
import { useSteadyLine } from './use-steady-line.ts'
import { useWritingPlace } from './use-writing-place.ts'

const Toolbar = afterText(
  async () => (await import('#renderer/first-paint/editor-frame.ts')).Toolbar,
  <div className="h-[calc(2.5rem+1px)] shrink-0 border-b border-line" />,
)
const Find = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).Find)
const Provenance = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).Provenance)
const Tools = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).Tools)
const OriginalBody = onDemand(async () => (await import('./suggestions/original-body.tsx')).OriginalBody)
const StaticBody = onDemand(async () => (await import('#renderer/ui/static-body.tsx')).StaticBody)
const LargePasteDialog = onDemand(async () => (await import('./paste/large-paste-dialog.tsx')).LargePasteDialog)
const TypographyDialog = onDemand(async () => (await import('./typing/typography-dialog.tsx')).TypographyDialog)

interface EditorProps {
  session: DraftSession
  /** Shown beside the text; scrolls with it. */
  beside: ReactNode
  /** Shown at the edge of a line above the text. */
  fieldMark(field: FieldName): ReactNode
}

/**
 * The middle pane: a story's lines and its body as the reader will see them, and the tools to write
 * it.
 */
export function Editor({ session, beside, fieldMark }: EditorProps) {
  const { t } = useTranslation('editor')
  const readOnly = useSession(session, (state) => state.readOnly)
  const [language] = useField(session, 'language')
  const [direction] = useField(session, 'direction')
  const [editor, setEditor] = useState<BodyEditor | null>(null)
  const [largePaste, setLargePaste] = useState<LargePaste | null>(null)
  const [typography, setTypography] = useState(false)
  const isOriginal = useStore(suggestionsIn(session).state, ({ view }) => view === 'original')
  const invisibles = useInvisibles(({ shown }) => shown)
  const focusMode = useFocusMode()
  const isActive = useContext(CommandScope)
  const pane = useRef<HTMLDivElement>(null)
  useHistory(session)
  useWritingPlace(session, editor, pane, isActive)
  useFocusBack(editor)
  useSteadyLine(pane)
  useNameRoom(pane)
  useCommand('view.invisibles', toggleInvisibles, { enabled: editor !== null, active: invisibles })
  useCommand('article.typography', () => setTypography(true), { enabled: editor !== null && readOnly === null })

  const insertLarge = async () => {
    const read = await loadPasteReading()
    if (editor && largePaste !== null) read?.insertPlain(editor.view, session, largePaste.text)
    setLargePaste(null)
  }

  return (
    <div className="flex h-full flex-col">
      {!focusMode && (
        <div className="flex shrink-0">
          <div className="min-w-0 flex-1">{isActive ? <Toolbar /> : <InactiveHead session={session} />}</div>
          <ClosePane session={session} />
        </div>
      )}
      {editor && <Provenance session={session} editor={editor} isReadOnly={readOnly !== null} />}
      {editor && <Find session={session} editor={editor} isReadOnly={readOnly !== null} />}
      <div className="min-h-0 flex-1">
        {/* A letter typed in it lays out nothing around it. */}
        <div ref={pane} className="h-full overflow-y-auto contain-strict" data-draft={isActive ? '' : undefined}>
          <div className="relative flex justify-center">
            <article
              lang={language}
              dir={direction}
              className="@container max-w-[calc(42.5rem*var(--text-scale,1))] min-w-0 flex-1 px-8 pt-8 pb-[40vh] max-sm:px-6 max-sm:pt-6"
            >
              <StoryLines
                session={session}
                isReadOnly={readOnly !== null}
                fieldMark={fieldMark}
                onEnterBody={() => editor?.commands.focus('start')}
              />
              {readOnly === 'newer' ? (
                <NewerBody session={session} label={t('body')} direction={direction} />
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
      </div>
      {editor && <Tools session={session} editor={editor} readOnly={readOnly} isOriginal={isOriginal} />}
      {typography && editor && (
        <TypographyDialog session={session} view={editor.view} onClose={() => setTypography(false)} />
      )}
      {largePaste !== null && (
        <LargePasteDialog paste={largePaste} onInsert={insertLarge} onClose={() => setLargePaste(null)} />
      )}
    </div>
  )
}

/**
 * The body of a draft that was made by a newer version and cannot be bound to this editor, shown as
 * others write it.
 */
function NewerBody({ session, label, direction }: { session: DraftSession; label: string; direction: Direction }) {
  return <StaticBody body={useArticle(session).body} label={label} direction={direction} />
}
