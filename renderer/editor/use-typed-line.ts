import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { corrected, typedCorrections } from '#shared/typography/index.ts'

interface Typed {
  /** What was typed, and what was made of it. */
  readonly plain: string
  readonly set: string
  /** Where the caret stands, before and after. */
  readonly plainCaret: number
  readonly setCaret: number
}

/**
 * Sets quotation marks, dashes and spaces as they are typed into a text field. One Backspace takes it back. `language` is null while nobody wants it.
 * Give the field both handlers; `onKeyDown` returns whether it dealt with the key.
 */
export function useTypedLine(language: string | null, onChange: (value: string) => void) {
  const last = useRef<Typed | null>(null)
  const write = (field: HTMLTextAreaElement, value: string, caret: number) => {
    flushSync(() => onChange(value))
    field.setSelectionRange(caret, caret)
  }
  return {
    onChange(event: FormEvent<HTMLTextAreaElement>) {
      const field = event.currentTarget
      const plain = field.value.replace(/\s*[\r\n]+\s*/g, ' ')
      const caret = field.selectionStart
      const { nativeEvent } = event
      const typed =
        nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertText' && !nativeEvent.isComposing
      const before = plain.slice(0, caret)
      const corrections = language !== null && typed ? typedCorrections(before, language) : []
      last.current = null
      onChange(plain)
      if (corrections.length === 0) return
      const set = corrected(before, corrections)
      last.current = { plain, set: set + plain.slice(caret), plainCaret: caret, setCaret: set.length }
      write(field, last.current.set, set.length)
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
