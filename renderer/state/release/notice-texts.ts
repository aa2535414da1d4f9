import { create } from 'zustand'
import type { NoticeKind } from '#shared/article/notice.ts'

/**
 * What is being written to a story's readers, by draft and kind of notice: a dialog that is closed,
 * for whatever reason, loses none of it.
 */
export const useNoticeTexts = create<{ texts: Readonly<Record<string, string>> }>(() => ({ texts: {} }))

export function noticeTextKey(id: string, kind: NoticeKind): string {
  return `${id}/${kind}`
}

/** Keeps what was typed; '' when it was published. */
export function keepNoticeText(key: string, text: string): void {
  useNoticeTexts.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }))
}
