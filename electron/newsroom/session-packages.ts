import type { NewsroomHandlers } from '#shared/newsroom/serve.ts'
import { answered } from './answered.ts'
import type { Packages } from './packages.ts'
import type { Admitted } from './people.ts'

interface PackageParts {
  readonly packages: Packages
  /** @throws LedeError `newsroom.revoked` if nobody has identified themselves */
  me(): Admitted
  /** One page after the other. */
  inTurn<Result>(read: () => Promise<Result>): Promise<Result>
}

type Names = 'offerPackage' | 'putPackage' | 'package' | 'endPackage' | 'packages'

/** The calls about packages. Any member may send and get them; only the recipient may read one. */
export function packageCalls({ packages, me, inTurn }: PackageParts): Pick<NewsroomHandlers, Names> {
  return {
    offerPackage: answered(async (offered) => ({ from: await packages.offer(me(), offered) })),
    putPackage: answered(async (part) => ({ from: await packages.put(me(), part) })),
    package: answered(({ id, from }) => {
      const { person } = me()
      return inTurn(() => packages.read(person, id, from))
    }),
    endPackage: answered(async ({ id, end }) => {
      await packages.end(me().person, id, end)
      return null
    }),
    packages: answered(() => packages.of(me().person)),
  }
}
