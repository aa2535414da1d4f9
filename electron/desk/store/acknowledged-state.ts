import { type DraftEntry, decodeEntries, type Entry } from './acknowledged-file.ts'
import type { Seal } from './checksum.ts'
import { readIfThere } from './if-there.ts'

/** An acknowledged edit: its number, its time, and the edit itself. */
export interface AcknowledgedEdit {
  number: number
  at: number
  bytes: Uint8Array
}

/** How far a draft was acknowledged, and those of its edits that the file still contains. */
export interface AcknowledgedDraft extends Omit<DraftEntry, 'kind'> {
  kept: AcknowledgedEdit[]
  keptNotes: AcknowledgedEdit[]
}

/** The content of the file beside the database. */
export interface AcknowledgedState {
  /**
   * `damaged`: something in its middle, or all of it, is unreadable. An incomplete entry at its end
   * is not damage.
   */
  is: 'missing' | 'whole' | 'damaged'
  drafts: Map<string, AcknowledgedDraft>
  /** The drafts that were permanently deleted. */
  gone: Set<string>
  /** What the database's file has to be; null if it was not closed after it was last written to. */
  seal: Seal | null
  /** Where the next entry belongs. */
  end: number
}

/** Reads the file; changes nothing. */
export function readAcknowledged(path: string): AcknowledgedState {
  const file = readIfThere(path)
  if (file === null) return { is: 'missing', drafts: new Map(), gone: new Set(), seal: null, end: 0 }
  const { entries, end, torn } = decodeEntries(file)
  const drafts = new Map<string, AcknowledgedDraft>()
  const gone = new Set<string>()
  for (const entry of entries) take(drafts, gone, entry)
  const last = entries.at(-1)
  return {
    is: torn || entries.length === 0 ? 'damaged' : 'whole',
    drafts,
    gone,
    seal: last?.kind === 'sealed' ? { size: last.size, checksum: last.checksum } : null,
    end,
  }
}

function take(drafts: Map<string, AcknowledgedDraft>, gone: Set<string>, entry: Entry): void {
  switch (entry.kind) {
    case 'draft': {
      const { kind, ...draft } = entry
      drafts.set(draft.id, { ...draft, kept: [], keptNotes: [] })
      break
    }
    case 'edit': {
      const { id, key, number, at, bytes } = entry
      const draft = drafts.get(id) ?? begun(id, key)
      drafts.set(id, { ...draft, at, edits: Math.max(draft.edits, number) })
      gone.delete(id)
      draft.kept.push({ number, at, bytes })
      break
    }
    case 'notes': {
      const draft = drafts.get(entry.id)
      if (draft === undefined) break
      draft.notes = Math.max(draft.notes, entry.number)
      draft.keptNotes.push(entry)
      break
    }
    case 'moved': {
      const draft = drafts.get(entry.id)
      if (draft === undefined || draft.moves > entry.number) break
      draft.moves = entry.number
      draft.binnedAt = entry.binnedAt
      break
    }
    case 'gone':
      drafts.delete(entry.id)
      gone.add(entry.id)
  }
}

/** A draft of which nothing is known before its first edit. */
function begun(id: string, key: number): AcknowledgedDraft {
  return { id, key, headline: '', at: 0, edits: 0, notes: 0, moves: 0, binnedAt: null, kept: [], keptNotes: [] }
}
