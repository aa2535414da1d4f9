import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { DraftSession, SessionState } from '#renderer/draft/session/draft-session.ts'
import { CharacterCommand } from '#renderer/editor/characters/character-command.tsx'
import { FigureCommands } from '#renderer/editor/figures/figure-commands.tsx'
import { FigureTools } from '#renderer/editor/figures/figure-tools.tsx'
import { LengthLine } from '#renderer/editor/length/length-line.tsx'
import { LanguageForm } from '#renderer/editor/marks/language-form.tsx'
import { LinkForm } from '#renderer/editor/marks/link-form.tsx'
import { Spelling } from '#renderer/editor/spelling/spelling.tsx'
import { SuggestionCommands } from '#renderer/editor/suggestions/suggestion-commands.tsx'
import { TableTools } from '#renderer/editor/tables/table-tools.tsx'
import { BubbleMenu } from './bubble-menu.tsx'
import { type AskedMark, FormatCommands } from './format-commands.tsx'
import { InsertCommands } from './insert-commands.tsx'

interface ToolsProps {
  session: DraftSession
  editor: Editor
  readOnly: SessionState['readOnly']
  /** Whether the accepted text is shown instead of the editor. */
  isOriginal: boolean
}

/** The commands for the text with their dialogs and menus, and below the text its length. */
export function Tools({ session, editor, readOnly, isOriginal }: ToolsProps) {
  const [asked, setAsked] = useState<AskedMark | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <SuggestionCommands session={session} isReadOnly={readOnly !== null} />
      {readOnly === null && !isOriginal && (
        <>
          <CharacterCommand session={session} editor={editor} />
          <Spelling session={session} editor={editor} />
          <FormatCommands editor={editor} onAsk={setAsked} />
          <InsertCommands editor={editor} />
          <TableTools editor={editor} />
          <FigureCommands editor={editor} />
          <FigureTools editor={editor} />
          {asked === 'link' && <LinkForm editor={editor} onClose={close} />}
          {asked === 'language' && <LanguageForm session={session} editor={editor} onClose={close} />}
          {asked === null && <BubbleMenu editor={editor} />}
        </>
      )}
      <LengthLine session={session} editor={editor} isReadOnly={readOnly !== null} />
    </>
  )
}
