import { useEffect, useRef } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { keepUnsent, useComments } from '#renderer/state/comments.ts'
import { Button } from '#renderer/ui/button.tsx'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { longestComment } from '#shared/review/comments/comments.ts'
import { useMentions } from './use-mentions.tsx'

interface CommentBoxProps {
  /** The key under which the text is stored until it is sent. */
  unsentKey: string
  label: string
  action: string
  onSend(text: string): void
  /** Shown as a second button beside Send. */
  onDiscard?(): void
}

/**
 * The field for writing a comment. Control or Command with Enter sends it. Text that was not sent
 * is kept.
 */
export function CommentBox({ unsentKey, label, action, onSend, onDiscard }: CommentBoxProps) {
  const { t } = useTranslation('comments')
  const text = useComments((state) => state.unsent[unsentKey] ?? '')
  const wanted = useComments((state) => state.wanted === unsentKey)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!wanted || onDiscard === undefined) return
    area.current?.focus()
    useComments.setState({ wanted: null })
  }, [wanted, onDiscard])
  const mentions = useMentions(area, text, (value) => keepUnsent(unsentKey, value))
  const empty = text.trim() === ''
  return (
    <div className="flex flex-col gap-2">
      <TextField
        aria-label={label}
        value={text}
        onChange={(value) => keepUnsent(unsentKey, value)}
        maxLength={longestComment}
        className={fieldStyle.group}
      >
        <TextArea
          ref={area}
          rows={onDiscard ? 2 : 1}
          dir="auto"
          placeholder={label}
          {...mentions.field}
          onKeyDown={(event) => {
            if (mentions.onKeyDown(event)) return
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || empty) return
            event.preventDefault()
            event.stopPropagation()
            onSend(text)
          }}
          className={`${fieldStyle.input} field-sizing-content max-h-64 resize-none`}
        />
        {mentions.list}
      </TextField>
      {(onDiscard || !empty) && (
        <div className="flex justify-end gap-2">
          {onDiscard && (
            <Button kind="quiet" onPress={onDiscard}>
              {t('discard')}
            </Button>
          )}
          <Button kind="primary" isDisabled={empty} onPress={() => onSend(text)}>
            {action}
          </Button>
        </div>
      )}
    </div>
  )
}
