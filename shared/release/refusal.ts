import { LedeError } from '#shared/api/errors.ts'
import { type Problem, stops } from '#shared/publish/problem.ts'
import { holdCodes } from './holds.ts'

/**
 * What a story is refused with that problems stop: `export.blocked` where an error does, whatever
 * anybody says; else `export.held`, until somebody insists. Their codes, and what their sentences
 * name, are its details.
 */
export function refusal(problems: readonly Problem[]): LedeError {
  const isBlocked = stops(problems, true)
  const those = problems.filter(({ severity }) => severity === (isBlocked ? 'error' : 'hold'))
  // Of two fields that are too long, the last.
  const named = those.map(({ field, details }) => ({ field, ...details }))
  const why = those.map(({ code }) => code).join(', ')
  return new LedeError(isBlocked ? 'export.blocked' : 'export.held', Object.assign({}, ...named, { why }))
}

/** What held a story that was refused with `export.held`, to be said to whoever may insist. */
export function heldBy({ code, details }: LedeError): Problem[] {
  const codes = code === 'export.held' ? String(details.why).split(', ') : []
  const named = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)]))
  return holdCodes
    .filter((each) => codes.includes(each))
    .map((each) => ({ code: each, severity: 'hold', field: 'status', details: named }))
}
