import type { LineRole } from '#shared/import/wire.ts'
import { entriesOf } from '#shared/keys-of.ts'
import { foldLine } from './words.ts'

/** A line that names its own field: "Headline: …", "Stichwörter: …". */
export interface LabelledField {
  readonly role: LineRole
  /** The text after the label. */
  readonly value: string
}

const words: Partial<Record<LineRole, string>> = {
  headline: 'headline|hed|title|titel|überschrift|schlagzeile|titre|titular|título|titolo|заголовок|tytuł|titulek',
  kicker: 'kicker|dachzeile|overline|surtitre|antetítulo|occhiello',
  deck: 'deck|dek|subheadline|subhead|subtitle|unterzeile|untertitel|utl|sous-titre|subtítulo|sottotitolo|подзаголовок|podtytuł|podtitulek',
  byline: 'byline|autorenzeile',
  keywords:
    'keywords|tags|stichwörter|stichworte|schlagwörter|schlagworte|mots-clés|etiquetas|palabras clave|parole chiave|palavras-chave|ключевые слова|теги|тэги|метки|ключові слова|słowa kluczowe|tagi|klíčová slova|trefwoorden',
  slugline: 'slug|slugline|stichwort',
}

const roles = new Map(
  entriesOf(words).flatMap(([role, list = '']) => list.split('|').map((word) => [foldLine(word), role] as const)),
)

/** The field named by a line's own label; null for any other line. */
export function fieldOf(text: string): LabelledField | null {
  const colon = text.slice(0, 30).indexOf(':')
  if (colon < 2) return null
  const role = roles.get(foldLine(text.slice(0, colon)))
  const value = text.slice(colon + 1).trim()
  return role === undefined || value === '' ? null : { role, value }
}

/** The text of a line of a role without its label. */
export function statedValue(text: string, role: LineRole): string {
  const field = fieldOf(text)
  return field?.role === role ? field.value : text
}
