import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomDesk, Welcome } from '#shared/newsroom/contract.ts'
import { may } from '#shared/newsroom/roles.ts'
import type { Person } from '#shared/review/people/person.ts'
import { nothingDurable } from './durable.ts'
import type { NewsroomHouseRules } from './house-rules.ts'
import type { StoryImages } from './images.ts'
import type { LegalHolds } from './legal-holds.ts'
import type { Link } from './link.ts'
import type { PackagePost } from './package-post.ts'
import type { Production } from './production.ts'
import type { Records, StoryRecord } from './records.ts'
import type { FiledStories } from './stories.ts'

/** How to join a newsroom (shared/api/calls/newsroom.ts). */
export interface Joining {
  readonly address: string
  readonly invitation: string
  readonly device: string
  readonly again: boolean
}

/** A newsroom that a desk belongs to, with everything that the desk stores of it. */
export interface Joined {
  readonly records: Records
  readonly link: Link
  readonly stories: FiledStories
  readonly holds: LegalHolds
  readonly production: Production
  readonly images: StoryImages
  readonly post: PackagePost
  readonly house: NewsroomHouseRules
  readonly device: string
  readonly address: string
  welcome: Welcome
}

/** A story of which nothing is known to be in the newsroom. */
export function unsentRecord(desk: string, since: number): StoryRecord {
  return { desk, cursor: 0, durable: nothingDurable(), edits: null, since, refused: null }
}

/** What was filed in one newsroom, assigned to the desks with the same names in another. */
export function filedIn({ stories, welcome }: Joined, { desks }: Welcome): { story: string; desk: string }[] {
  return stories.all.flatMap(({ id, record }) => {
    const name = welcome.desks.find((desk) => desk.id === record.desk)?.name
    const desk = desks.find((each) => each.name === name)
    return desk === undefined ? [] : [{ story: id, desk: desk.id }]
  })
}

/** The desk with an id or a name. @throws LedeError `newsroom.noDesk` */
export function deskIn({ desks, me }: Welcome, wanted: string): NewsroomDesk {
  const name = wanted.trim().toLowerCase()
  const found = desks.find((desk) => desk.id === wanted || desk.name.toLowerCase() === name)
  if (found !== undefined) return found
  const own = desks.filter((desk) => may(me, 'file', desk.id)).map((desk) => desk.name)
  throw new LedeError('newsroom.noDesk', { desks: own.join(', ') || '–' })
}

/** The ids of desks given by id or name. @throws LedeError `newsroom.noDesk` */
export function desksIn(welcome: Welcome, wanted: readonly string[]): string[] {
  return wanted.map((each) => deskIn(welcome, each).id)
}

/** Throws an error in an expression. */
export function fail(error: LedeError): never {
  throw error
}

/** All people after some were added or changed. */
export function withPeople(all: readonly Person[], some: readonly Person[]): Person[] {
  return [...new Map([...all, ...some].map((person) => [person.id, person])).values()]
}
