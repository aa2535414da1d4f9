import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type Anchor, anchorSchema } from '#shared/review/comments/anchor.ts'
import { noteSchema, type SourceNote } from '#shared/review/sources.ts'

/** A note that is being written. */
export interface SourceForm {
  anchor: Anchor
  note: SourceNote
}

interface SourceForms {
  forms: Readonly<Record<string, SourceForm>>
}

const keptSchema = z.object({ forms: z.record(z.string(), z.object({ anchor: anchorSchema, note: noteSchema })) })

/**
 * The notes being written: an edited one by its own id, a new one by its draft's. They outlast the
 * pane, the tab and the window. They are stored only in this window, and only until they are saved
 * or discarded.
 */
export const useSourceForms = create<SourceForms>()(
  persist((): SourceForms => ({ forms: {} }), {
    name: 'lede.source-forms',
    merge: (kept, state) => ({ ...state, ...keptSchema.safeParse(kept).data }),
  }),
)

const blank: SourceNote = { who: '', checked: '', contact: '' }

/** Begins a note, or continues the unfinished one. */
export function writeSource(key: string, anchor: Anchor, { who, checked, contact }: SourceNote = blank): void {
  useSourceForms.setState(({ forms }) => ({
    forms: { ...forms, [key]: { anchor, note: forms[key]?.note ?? { who, checked, contact } } },
  }))
}

/** Stores what is typed. */
export function typeSource(key: string, note: SourceNote): void {
  useSourceForms.setState(({ forms }) => {
    const form = forms[key]
    return form ? { forms: { ...forms, [key]: { ...form, note } } } : {}
  })
}

/** Ends the writing of a note, which was saved or discarded. */
export function closeSource(key: string): void {
  useSourceForms.setState(({ forms: { [key]: _closed, ...rest } }) => ({ forms: rest }))
}
