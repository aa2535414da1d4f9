import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { desk, deskUp } from '#renderer/api/desk.ts'
import { DraftSide } from '#renderer/draft/draft.tsx'
import { DraftPanes } from '#renderer/draft/draft-panes.tsx'
import { handOverLeft } from '#renderer/draft/session/sessions.ts'
import { useFieldSnippets } from '#renderer/editor/head/use-field-snippets.ts'
import { DropZone } from '#renderer/features/import/drop-zone.tsx'
import { followDamage } from '#renderer/state/damage.ts'
import { foldLibrary, useFocusMode } from '#renderer/state/layout.ts'
import { sayError } from '#renderer/state/notices.ts'
import { followSettings } from '#renderer/state/settings.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { afterText } from '#renderer/ui/after-text.tsx'
import { tellCutTexts } from '#renderer/ui/cut-texts.ts'
import { loadInAdvance, onDemand } from '#renderer/ui/on-demand.tsx'
import { unpackError } from '#shared/api/coded-error.ts'
import { Pane } from './pane.tsx'
import { useAppearance } from './use-appearance.ts'
import { useModes } from './use-modes.ts'
import { usePanes } from './use-panes.ts'
import { useWindowCommands } from './use-window-commands.ts'

const Header = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).Header, <HeaderRoom />)
const LibraryPane = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).LibraryPane)
const WindowFrame = afterText(async () => (await import('#renderer/first-paint/editor-frame.ts')).WindowFrame)
const Welcome = onDemand(async () => (await import('#renderer/features/welcome/welcome.tsx')).Welcome)

function HeaderRoom() {
  return <div className={`shrink-0 ${useFocusMode() ? 'h-10 bg-page' : 'h-12 border-b border-line bg-desk'}`} />
}

/**
 * The window: header, library, the active draft, its fields or preview, and dialogs and notices
 * above them.
 */
export function App() {
  const { t } = useTranslation()
  const active = useTabs((state) => state.active)
  const { library } = usePanes()
  useAppearance()
  useWindowCommands()
  useModes()
  useFieldSnippets()
  useEffect(() => void start(), [])
  useEffect(tellCutTexts, [])

  return (
    <DropZone>
      <div className="flex h-full flex-col pb-(--notices)">
        <Header />
        <div className="relative flex min-h-0 flex-1">
          {library && (
            <Pane side="left" name="library" label={t('panes.library')} onLeave={foldLibrary}>
              <LibraryPane />
            </Pane>
          )}
          {active === null ? (
            <main data-pane="editor" tabIndex={-1} className="min-w-0 flex-1 overflow-auto bg-page outline-none">
              <Welcome />
            </main>
          ) : (
            <>
              <DraftPanes />
              <DraftSide key={active} id={active} />
            </>
          )}
        </div>
      </div>
      <WindowFrame />
    </DropZone>
  )
}

async function start(): Promise<void> {
  await deskUp()
  try {
    await followSettings()
    const { notices, folder } = await desk.call('desk.info', {})
    for (const notice of notices) sayError(unpackError(notice))
    await followDamage(folder)
    loadInAdvance()
  } catch (error) {
    sayError(error)
  }
  await handOverLeft()
}
