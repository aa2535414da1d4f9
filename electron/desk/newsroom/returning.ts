/** How often newly committed edits of others are merged before local edits are sent in any case. */
const patience = 5
/** After so many meetings in vain what is here and what is there do not fit together any more. */
const mostTries = 10

/**
 * Whether what was written while this desk was away is still unacknowledged: the newsroom accepts
 * it only if nobody else has written meanwhile (`newsroom.behind`), and until then edits of others
 * come in only by meeting again, because both sides have to be merged.
 */
export class Returning {
  is = false
  /** The number of meetings since anything was acknowledged. */
  tries = 0
  /** Whether an edit of others was skipped. */
  missed = false

  /** After which row of the story alone it may be committed; null: in any case. */
  after(cursor: number): number | null {
    return this.is && this.tries < patience ? cursor : null
  }

  /** Whether another meeting may help. */
  get mayMeet(): boolean {
    return this.tries <= mostTries
  }

  /** It is acknowledged, or given up; whether an edit of others was skipped meanwhile. */
  end(): boolean {
    const { missed } = this
    this.is = false
    this.missed = false
    return missed
  }
}
