import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Source, sourcesOf } from '#shared/review/sources.ts'
import type { SessionParts } from './parts.ts'
import { ShelvedEdits } from './shelved-edits.ts'
import { SyncedDocument, type SyncedState } from './synced-document.ts'

export interface SourcesState extends SyncedState {
  sources: readonly Source[]
}

/**
 * The private notes on one draft's sources, open in this window: a Yjs document of their own, kept
 * in step with the desk.
 */
export class SourcesSession {
  readonly doc: Y.Doc = new Y.Doc()
  readonly state: StoreApi<SourcesState> = createStore<SourcesState>(() => ({
    phase: 'opening',
    failure: null,
    save: { state: 'saved' },
    sources: [],
  }))
  readonly synced: SyncedDocument

  constructor(id: string, { sources, shelf, library }: SessionParts) {
    const { doc, state } = this
    doc.on('update', () => state.setState({ sources: sourcesOf(doc) }))
    const keep = new ShelvedEdits(shelf, `sources:${id}`, library)
    this.synced = new SyncedDocument({ doc, state, home: sources(id), keep })
  }
}
