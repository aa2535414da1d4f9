import { app } from './app.ts'
import { archive } from './archive.ts'
import { characters } from './characters.ts'
import { checks } from './checks.ts'
import { editor } from './editor.ts'
import { exporting } from './export.ts'
import { find } from './find.ts'
import { house } from './house.ts'
import { importing } from './import.ts'
import { inspector } from './inspector.ts'
import { library } from './library.ts'
import { measure } from './measure.ts'
import { merge } from './merge.ts'
import { newsroom } from './newsroom.ts'
import { packages } from './packages.ts'
import { palette } from './palette.ts'
import { preview } from './preview.ts'
import { printing } from './printing.ts'
import { production } from './production.ts'
import { provenance } from './provenance.ts'
import { review } from './review.ts'
import { comments } from './review-comments.ts'
import { sources } from './review-sources.ts'
import { settings } from './settings.ts'
import { shortcuts } from './shortcuts.ts'
import { snippets } from './snippets.ts'
import { spelling } from './spelling.ts'
import { suggestions } from './suggestions.ts'
import { templates } from './templates.ts'
import { versions } from './versions.ts'
import { welcome } from './welcome.ts'

export { otherNames } from '../other-names.ts'

/** Every text of the interface in French, by name space. */
export const texts = {
  app,
  archive,
  characters,
  checks,
  comments,
  editor,
  export: exporting,
  find,
  house,
  import: importing,
  inspector,
  library,
  merge,
  newsroom,
  packages,
  measure,
  palette,
  preview,
  printing,
  production,
  provenance,
  review,
  settings,
  shortcuts,
  snippets,
  sources,
  spelling,
  suggestions,
  templates,
  versions,
  welcome,
}
