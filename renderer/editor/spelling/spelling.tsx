import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useCommand } from '#renderer/commands/registry.ts'
import { useSession } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { dropWord, followDictionaries, keepWord } from '#renderer/state/spelling.ts'
import { LiveAnnouncement } from '#renderer/ui/live-announcement.tsx'
import type { UsableDictionary } from '#shared/spelling/dictionaries.ts'
import { heedWord, ignoreWord } from '#shared/spelling/ignored-words.ts'
import { dictionaryAt } from './dictionary.ts'
import { correct, type MisspelledPlace, neighbour, placeAtCaret, placeNow, rectOf, select, wordAt } from './places.ts'
import { SpellingChecker } from './spelling-checker.ts'
import { isTyping, markAt } from './spelling-marks.ts'
import { type OtherChoice, SpellingMenu } from './spelling-menu.tsx'
import { spellingOf } from './spelling-state.ts'

interface Opened {
  place: MisspelledPlace
  word: string
  dictionary: UsableDictionary
  at: { x: number; y: number }
}

/** The spelling of the draft: the check, its commands, and the menu of a misspelled word. */
export function Spelling({ session, editor }: { session: DraftSession; editor: Editor }) {
  const { t } = useTranslation('spelling')
  const { view } = editor
  const isOn = useSettings(({ settings }) => settings.spelling)
  const enabled = useStore(spellingOf(session), ({ isChecked }) => isChecked)
  const isReadOnly = useSession(session, ({ readOnly }) => readOnly !== null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    void followDictionaries()
    const checker = new SpellingChecker(session, view)
    let was = false
    const moved = () => {
      const is = isTyping(view.state)
      if (was && !is) checker.left()
      was = is
    }
    editor.on('transaction', moved)
    return () => {
      editor.off('transaction', moved)
      checker.destroy()
    }
  }, [session, editor, view])

  const open = (place: MisspelledPlace | null) => {
    const dictionary = place && dictionaryAt(session, view, place)
    if (place === null || dictionary === null) return setSaid(t('nothing'))
    setOpened({ place, dictionary, word: wordAt(session, view, place), at: rectOf(view, place) })
  }
  const go = (step: 1 | -1) => {
    const place = neighbour(session, view, step)
    if (place === null) return setSaid(t('nothing'))
    select(view, place)
    setSaid(t('misspelled', { word: wordAt(session, view, place) }))
  }
  useCommand('spelling.next', () => go(1), { enabled })
  useCommand('spelling.previous', () => go(-1), { enabled })
  useCommand('spelling.correct', () => open(placeAtCaret(session, view) ?? neighbour(session, view, 1)), { enabled })
  useCommand('spelling.toggle', () => void changeSettings({ spelling: !isOn }), { active: isOn })

  useEffect(() => {
    const article = view.dom.closest('article')
    /**
     * A right click, Shift+F10 or the menu key on a misspelled word. Elsewhere the platform's own
     * menu opens.
     */
    const asked = (event: MouseEvent) => {
      if (!spellingOf(session).getState().isChecked) return
      const place = placeOfEvent(event)
      if (place === null) return
      event.preventDefault()
      open(place)
    }
    const placeOfEvent = ({ target, button, clientX, clientY }: MouseEvent): MisspelledPlace | null => {
      if (!(target instanceof Node) || !view.dom.contains(target)) {
        return target instanceof HTMLTextAreaElement && target.dataset.line !== undefined
          ? placeAtCaret(session, view)
          : null
      }
      // A key opens the menu at the caret, wherever the pointer is.
      if (button !== 2) return placeAtCaret(session, view)
      const at =
        target instanceof Element ? target.closest('.misspelling') : target.parentElement?.closest('.misspelling')
      const position = view.posAtCoords({ left: clientX, top: clientY })?.pos
      if (!at || position === undefined) return null
      const mark = markAt(view.state, position)
      return mark && { field: null, ...mark }
    }
    article?.addEventListener('contextmenu', asked)
    return () => article?.removeEventListener('contextmenu', asked)
  })

  const close = () => {
    const back = opened?.place
    setOpened(null)
    if (back) requestAnimationFrame(() => select(view, back))
  }
  const letStand = (choice: OtherChoice, word: string) => {
    const back = { label: t('undo') }
    if (choice === 'ignore') {
      ignoreWord(session.doc, word)
      sayNews(t('ignored', { word }), { ...back, run: () => heedWord(session.doc, word) })
      return
    }
    const list = choice === 'personal' ? 'personalWords' : 'newsroomWords'
    keepWord(list, word)
    sayNews(t(choice === 'personal' ? 'addedPersonal' : 'addedNewsroom', { word }), {
      ...back,
      run: () => dropWord(list, word),
    })
  }
  return (
    <>
      <LiveAnnouncement text={said} />
      {opened !== null && (
        <SpellingMenu
          word={opened.word}
          isReadOnly={isReadOnly}
          dictionary={opened.dictionary}
          at={opened.at}
          onClose={close}
          onOther={(choice) => letStand(choice, opened.word)}
          onCorrect={(word) => {
            const place = placeNow(session, view, opened.place, opened.word)
            setOpened(null)
            if (place === null) return
            correct(session, view, place, word)
            setSaid(t('corrected', { word }))
          }}
        />
      )}
    </>
  )
}
