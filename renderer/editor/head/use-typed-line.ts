import i18next from 'i18next'
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { sayNews } from '#renderer/state/notices.ts'
import { applyCorrections, typedCorrections } from '#shared/typography/index.ts'

/** More characters than this are no line. */
const mostPasted = 20_000

const lineEnd = String.raw`\s*[\r\n\t\v\f\u0085\u2028\u2029]+\s*`
const [anyEnd, firstEnd, lastEnd] = [new RegExp(lineEnd, 'g'), new RegExp(`^${lineEnd}`), new RegExp(`${lineEnd}$`)]

/** A text without its line ends and tabs. */
function oneLine(text: string): string {
  return text.replace(anyEnd, ' ')
}

interface Typed {
  /** What was typed, and what was made of it. */
  readonly plain: string
  readonly set: string
  /** Where the caret stands, before and after. */
  readonly plainCaret: number
  readonly setCaret: number
}

/**
 * Corrects quotation marks, dashes and spaces while they are typed into a text field. One Backspace
 * reverts it. `language` is null if that is switched off. All handlers have to be passed to the
 * field; `onKeyDown` returns whether it handled the key. Pasted lines become one. `alone` makes
 * what is done in it a step of undo by itself.
 */
export function useTypedLine(
  language: string | null,
  onChange: (value: string) => void,
  alone: (work: () => void) => void,
) {
  const last = useRef<Typed | null>(null)
  const write = (field: HTMLTextAreaElement, value: string, caret: number) => {
    flushSync(() => onChange(value))
    field.setSelectionRange(caret, caret)
  }
  return {
    onChange(event: FormEvent<HTMLTextAreaElement>) {
      const field = event.currentTarget
      const plain = oneLine(field.value)
      const caret = field.selectionStart
      const { nativeEvent } = event
      const typed =
        nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertText' && !nativeEvent.isComposing
      const before = plain.slice(0, caret)
      const corrections = language !== null && typed ? typedCorrections(before, language) : []
      last.current = null
      onChange(plain)
      if (corrections.length === 0) return
      const set = applyCorrections(before, corrections)
      last.current = { plain, set: set + plain.slice(caret), plainCaret: caret, setCaret: set.length }
      alone(() => write(field, set + plain.slice(caret), set.length))
    },
    onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
      const field = event.currentTarget
      const pasted = event.clipboardData.getData('text/plain')
      if (field.readOnly || pasted === '') return
      event.preventDefault()
      last.current = null
      if (pasted.length > mostPasted) {
        sayNews(i18next.t('editor:paste.lineTooLong'))
        return
      }
      const { value, selectionStart: from, selectionEnd: to } = field
      // Where nothing goes on, a line end that was copied along is no space; a space is one.
      const begun = from === 0 ? pasted.replace(firstEnd, '') : pasted
      const text = oneLine(to === value.length ? begun.replace(lastEnd, '') : begun)
      write(field, value.slice(0, from) + text + value.slice(to), from + text.length)
    },
    onKeyDown({ key, currentTarget: field }: KeyboardEvent<HTMLTextAreaElement>): boolean {
      const typed = last.current
      last.current = null
      const here = typed && field.value === typed.set && field.selectionStart === typed.setCaret
      if (key !== 'Backspace' || !here || field.selectionEnd !== typed.setCaret) return false
      write(field, typed.plain, typed.plainCaret)
      return true
    },
  }
}
