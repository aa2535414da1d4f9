import type { CallName, CheckedArgs, DeskClient, Result } from '#shared/api/contract.ts'
import type { Person } from '#shared/review/people/person.ts'

/** The connection that asked: it is not told of its own edits, and it says who asks. */
export interface Caller extends DeskClient {
  /** Who asks; null where nobody has said who works here. */
  readonly person: Person | null
}

/** One function a call. */
export type Handlers = {
  [Name in CallName]: (args: CheckedArgs<Name>, caller: Caller) => Result<Name> | Promise<Result<Name>>
}

/** The handlers of the calls that begin with a noun ("drafts."). */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<CallName, `${Noun}.${string}`>>
