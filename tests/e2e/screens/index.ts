import { archives } from './archives.ts'
import { blocks } from './blocks.ts'
import { checks } from './checks.ts'
import { comments } from './comments.ts'
import { copy } from './copy.ts'
import { errors } from './errors.ts'
import { fast } from './fast.ts'
import { handover } from './handover.ts'
import { house } from './house.ts'
import { images } from './images.ts'
import { library } from './library.ts'
import { newsroom } from './newsroom.ts'
import { pasting } from './pasting.ts'
import { publication } from './publication.ts'
import type { Screen } from './screen.ts'
import { whence } from './whence.ts'
import { writing } from './writing.ts'

const areas = {
  copy,
  images,
  writing,
  blocks,
  pasting,
  comments,
  checks,
  publication,
  handover,
  library,
  fast,
  errors,
  archives,
  house,
  whence,
  newsroom,
}

/** All screens, each name preceded by its area's: "writing, a link". */
export const screens: readonly Screen[] = Object.entries(areas).flatMap(([area, screens]) =>
  screens.map((screen) => ({ ...screen, name: `${area}, ${screen.name}` })),
)
