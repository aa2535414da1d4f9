import { create } from 'zustand'
import type { NoticeKind } from '#shared/article/notice.ts'

/**
 * Unfinished notices to a story's readers, by draft and kind of notice: closing the dialog loses
 * nothing.
 */
export const useNoticeTexts = create<{ texts: Readonly<Record<string, string>> }>(() => ({ texts: {} }))

export function noticeTextKey(id: string, kind: NoticeKind): string {
  return `${id}/${kind}`
}

/** Stores what was typed; '' after it was published. */
export function keepNoticeText(key: string, text: string): void {
  useNoticeTexts.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }))
}
