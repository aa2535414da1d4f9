import type { Whence } from '#shared/provenance/taken.ts'
import type { DraftSession } from './draft-session.ts'

/** Words of a clip that came from elsewhere before they were copied from a story. */
export interface Carried {
  readonly whence: Whence
  readonly text: string
}

/**
 * What is about to be put into the body: its source, null if it was written in this very story, and
 * which of it originally came from elsewhere.
 */
export interface Coming {
  readonly whence: Whence | null
  readonly carried: readonly Carried[]
}

interface Intake {
  coming: Coming | null
  isTaking: boolean
}

const intakes = new WeakMap<DraftSession, Intake>()

function intakeOf(session: DraftSession): Intake {
  const intake = intakes.get(session) ?? { coming: null, isTaking: false }
  intakes.set(session, intake)
  return intake
}

/** Announces what is about to be pasted or dropped into the body. */
export function expect(session: DraftSession, coming: Coming): void {
  intakeOf(session).coming = coming
}

/** Takes what was announced; only once, since the next may come from elsewhere. */
export function takeComing(session: DraftSession): Coming | null {
  const intake = intakeOf(session)
  const { coming } = intake
  intake.coming = null
  return coming
}

/** Makes an edit that inserts what was announced. */
export function takingIn(session: DraftSession, edit: () => void): void {
  const intake = intakeOf(session)
  intake.isTaking = true
  try {
    edit()
  } finally {
    intake.isTaking = false
  }
}

/** Whether the present edit inserts what was announced. */
export function isTakingIn(session: DraftSession): boolean {
  return intakeOf(session).isTaking
}
