import { LedeError } from '#shared/api/errors.ts'
import { type Problem, stops } from '#shared/publish/problem.ts'
import { holdCodes } from './holds.ts'

/**
 * The error with which a story is refused because of problems: `export.blocked` if one of them is
 * an error that nobody can override; else `export.held`, until somebody insists. Its details are
 * the problems' codes, and the details of their texts.
 */
export function refusal(problems: readonly Problem[]): LedeError {
  const isBlocked = stops(problems, true)
  const those = problems.filter(({ severity }) => severity === (isBlocked ? 'error' : 'hold'))
  // If two fields are too long, the last.
  const named = those.map(({ field, details }) => ({ field, ...details }))
  const why = those.map(({ code }) => code).join(', ')
  return new LedeError(isBlocked ? 'export.blocked' : 'export.held', Object.assign({}, ...named, { why }))
}

/**
 * The holds of a story that was refused with `export.held`, to be shown to a person who may insist.
 */
export function holdsInRefusal({ code, details }: LedeError): Problem[] {
  const codes = code === 'export.held' ? String(details.why).split(', ') : []
  const named = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)]))
  return holdCodes
    .filter((each) => codes.includes(each))
    .map((each) => ({ code: each, severity: 'hold', field: 'status', details: named }))
}
