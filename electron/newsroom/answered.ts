import { LedeError } from '#shared/api/errors.ts'
import type { Answering } from '#shared/newsroom/serve.ts'

/**
 * A call answered with the result of a function. A database error is not passed on: the newsroom is
 * away, for now.
 */
export function answered<Args, Result>(work: (args: Args) => Result | Promise<Result>) {
  return (args: Args, { answer, fail }: Answering<Result>): void => {
    const asked = async () => work(args)
    asked().then(answer, (error: unknown) =>
      fail(error instanceof LedeError ? error : new LedeError('newsroom.away', {}, error)),
    )
  }
}
