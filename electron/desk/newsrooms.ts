import type { HandlersOf } from './handlers.ts'
import type { NewsroomOfDesk } from './newsroom/newsroom.ts'
import type { Packer } from './package/pack.ts'
import type { Library } from './store/library.ts'

/** The calls about the newsroom that this desk belongs to. */
export function newsroomHandlers(
  newsroom: NewsroomOfDesk,
  library: Pick<Library, 'append'>,
  pack: Packer,
): HandlersOf<'newsroom'> {
  return {
    'newsroom.read': () => newsroom.read(),
    'newsroom.join': (asked) => newsroom.join(asked),
    'newsroom.signInName': async ({ address }) => ({ name: await newsroom.signIn.name(address) }),
    'newsroom.signIn': ({ address, device }) => newsroom.signIn.begin(address, device),
    'newsroom.signedIn': async () => ({ newsroom: await newsroom.signedIn() }),
    'newsroom.stopSignIn': () => {
      newsroom.signIn.stop()
      return null
    },
    'newsroom.leave': async () => ({ unsent: await newsroom.leave() }),
    'newsroom.file': ({ id, desk }) => newsroom.file(id, desk),
    'newsroom.story': ({ id }) => ({ story: newsroom.story(id) }),
    'newsroom.sync': () => newsroom.sync(),
    'newsroom.present': ({ ids }, caller) => {
      newsroom.company.show(caller, ids)
      return null
    },
    'newsroom.point': ({ id, caret }) => {
      newsroom.company.point(id, caret)
      return null
    },
    'newsroom.presence': ({ id }) => newsroom.company.presenceIn(id),
    'newsroom.elsewhere': () => ({ ids: newsroom.elsewhere() }),
    'newsroom.company': () => ({ stories: newsroom.company.all() }),
    'newsroom.production': (query) => newsroom.production.list(query),
    'newsroom.assign': (asked) => newsroom.production.assign(asked),
    'newsroom.inbox': () => newsroom.inbox(),
    'newsroom.mark': ({ id, isRead }) => {
      newsroom.production.mark(id, isRead)
      return null
    },
    'newsroom.sendPackage': async ({ to, ...asked }, caller) => {
      const recipient = newsroom.packages.recipient(to)
      const packed = await pack({ ...asked, to: { id: recipient.id, name: recipient.name } }, caller)
      await newsroom.packages.send(recipient, packed)
      library.append(asked.id, packed.update)
      return { id: packed.id, to: recipient.name }
    },
    'newsroom.packages': () => newsroom.packages.list(),
    'newsroom.dropPackage': ({ id }) => {
      newsroom.packages.drop(id)
      return null
    },
    'newsroom.members': () => newsroom.administration.members(),
    'newsroom.hold': ({ id, reason }) => newsroom.holding.hold(id, reason),
    'newsroom.lift': ({ id, hold, reason }) => newsroom.holding.lift(id, hold, reason),
    'newsroom.administer': () => newsroom.administration.administer(),
    'newsroom.audit': (asked) => newsroom.administration.audit(asked),
    'newsroom.appoint': async (asked) => {
      await newsroom.administration.appoint(asked)
      return null
    },
    'newsroom.revoke': async ({ device }) => {
      await newsroom.administration.revoke(device)
      return null
    },
    'newsroom.invite': (asked) => newsroom.administration.invite(asked),
  }
}
