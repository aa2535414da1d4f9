import { app } from './app.ts'
import { editor } from './editor.ts'
import { exporting } from './export.ts'
import { importing } from './import.ts'
import { inspector } from './inspector.ts'
import { library } from './library.ts'
import { preview } from './preview.ts'
import { review } from './review.ts'
import { comments } from './review-comments.ts'
import { sources } from './review-sources.ts'
import { settings } from './settings.ts'
import { suggestions } from './suggestions.ts'
import { versions } from './versions.ts'
import { welcome } from './welcome.ts'

/** Every text of the interface in English, by name space. */
export const texts = {
  app,
  comments,
  editor,
  export: exporting,
  import: importing,
  inspector,
  library,
  preview,
  review,
  settings,
  sources,
  suggestions,
  versions,
  welcome,
}
