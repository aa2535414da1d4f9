import type { CallName, CheckedArgs, DeskClient, Result } from '#shared/api/contract.ts'

/**
 * One function a call. `caller` is the connection that asked, so that it is not told of its own
 * edits.
 */
export type Handlers = {
  [Name in CallName]: (args: CheckedArgs<Name>, caller: DeskClient) => Result<Name> | Promise<Result<Name>>
}

/** The handlers of the calls that begin with a noun ("drafts."). */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<CallName, `${Noun}.${string}`>>
