import { archive } from './archive.ts'
import { archiveKinds } from './archive-kinds.ts'
import { checks } from './checks.ts'
import { commands } from './commands.ts'
import { damage } from './damage.ts'
import { errors } from './errors.ts'
import { foreign } from './foreign.ts'
import { history } from './history.ts'
import { keys } from './keys.ts'
import { leftOut } from './left-out.ts'
import { patterns } from './patterns.ts'
import { pictures } from './pictures.ts'
import { problems } from './problems.ts'
import { readNotes } from './read-notes.ts'
import { reasons } from './reasons.ts'

/** What is said wherever Lede runs, by chapter. */
export const words = {
  archive,
  archiveKinds,
  checks,
  commands,
  damage,
  errors,
  foreign,
  history,
  keys,
  leftOut,
  patterns,
  pictures,
  problems,
  readNotes,
  reasons,
}
