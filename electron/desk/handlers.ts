import type { CallName, CheckedArgs, DeskClient, Result } from '#shared/api/contract.ts'
import type { Person } from '#shared/review/people/person.ts'

/** The connection that made a call: it is not sent its own edits, and says who is calling. */
export interface Caller extends DeskClient {
  /** Who is calling; null if they have not given their name. */
  readonly person: Person | null
}

/** One function for each call. */
export type Handlers = {
  [Name in CallName]: (args: CheckedArgs<Name>, caller: Caller) => Result<Name> | Promise<Result<Name>>
}

/** The handlers of the calls that begin with a noun ("drafts."). */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<CallName, `${Noun}.${string}`>>
