import { type PictureFacts, pictureOrigins, textFactsOf } from '#shared/asset/picture-facts.ts'
import { fill } from './fill.ts'
import type { TextLanguage } from './text.ts'
import { words } from './words.ts'

/** A line about what a picture's file says. `limits`: it limits how the picture may be used. */
interface PictureLine {
  readonly name: string
  readonly text: string
  readonly limits: boolean
}

/** What a picture's file says, line by line; limits on its use come first. */
export function pictureLines(facts: PictureFacts, language: TextLanguage): PictureLine[] {
  const says = words.in(language).pictures
  const origins = pictureOrigins(facts).map((origin) => says[`origin.${origin}`])
  const { credentials } = facts
  return [
    ...textFactsOf(facts).map(({ fact, text, limits }) => ({ name: says[`fact.${fact}`], text, limits })),
    ...(origins.length === 0 ? [] : [{ name: says.origin, text: origins.join('; '), limits: false }]),
    ...(credentials === null
      ? []
      : [{ name: says.credentials, text: credentialsText(credentials, says), limits: false }]),
  ]
}

function credentialsText(
  { isReadable, elsewhere, generators, actions, verification }: NonNullable<PictureFacts['credentials']>,
  says: ReturnType<typeof words.in>['pictures'],
): string {
  if (elsewhere !== null) return `${fill(says['credentials.elsewhere'], { address: elsewhere })} ${says.renditions}`
  const verdict =
    verification === null
      ? says.present
      : fill(says[`credentials.${verification.state}`], { signer: verification.signer ?? says.nobody })
  if (!isReadable) return `${verdict} ${says.unreadable}`
  const claims = [...generators, ...actions].join(', ')
  return [verdict, ...(claims === '' ? [] : [fill(says.claims, { claims })]), says.renditions].join(' ')
}
