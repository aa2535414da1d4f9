import { z } from 'zod'
import type { ErrorDetails } from '#shared/api/errors.ts'
import type { StartText } from './start-text.ts'

/** The beginning of the line that reports a failed fetch (tell-fetch-failure.ts). */
export const failureMark = 'fetch failed at '

/** A reason, as a text of `npm start` and its details. */
export interface Why {
  why: StartText
  details: ErrorDetails
}

const failureSchema = z.object({ host: z.string().max(300), code: z.string().max(100) })

const byCode: readonly (readonly [RegExp, StartText])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENETDOWN)$/, 'noNetwork'],
  [/CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(?:TLS|SSL)/, 'untrusted'],
  [/^(?:ECONN|ETIMEDOUT|EHOST|EPIPE|UND_ERR)/, 'noAnswer'],
]

const bySaid: readonly (readonly [RegExp, StartText])[] = [
  [/\b(?:ENOSPC|EDQUOT)\b/, 'noRoom'],
  [/\b(?:EACCES|EPERM|EROFS)\b/, 'noWriting'],
  [/checksum/i, 'spoilt'],
]

/** Why Electron's binary could not be downloaded, from its installer's output on standard error. */
export function whyNotFetched(said: string): Why {
  const failure = failureIn(said)
  const known = byCode.find(([code]) => failure !== null && code.test(failure.code))
  if (failure !== null && known) return { why: known[1], details: { host: failure.host } }
  const answer = /Response code (\d{3}) .*?for https?:\/\/([^/\s]+)/.exec(said)
  if (answer) return { why: 'answered', details: { status: Number(answer[1]), host: answer[2] ?? '' } }
  const sign = bySaid.find(([words]) => words.test(said))
  if (sign) return { why: sign[1], details: {} }
  const line = said.split('\n').find((each) => each.trim() !== '' && !each.startsWith(failureMark)) ?? ''
  return line === '' ? { why: 'unsaid', details: {} } : { why: 'said', details: { line: line.trim().slice(0, 200) } }
}

function failureIn(said: string): z.infer<typeof failureSchema> | null {
  const line = said.split('\n').findLast((each) => each.startsWith(failureMark))
  try {
    return line === undefined ? null : failureSchema.parse(JSON.parse(line.slice(failureMark.length)))
  } catch {
    return null
  }
}
