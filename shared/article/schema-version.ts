import * as Y from 'yjs'
import { namedAttributes, schemaVersion, versionNeededFor } from '#shared/schema/index.ts'
import { bodyOf } from './draft.ts'

/**
 * Keeps the schema version that a draft says it needs in step with its body: from the first table,
 * box, card or note on, a Lede that does not know these opens the draft for reading only. Only
 * edits made in this document count; edits from elsewhere bring their own version. Returns a
 * function that stops it.
 */
export function keepSchemaVersion(draft: Y.Doc): () => void {
  const body = bodyOf(draft)
  const about = draft.getMap('draft')
  const raise = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction) => {
    const written = about.get('schemaVersion') ?? 1
    if (!local || typeof written !== 'number' || written >= schemaVersion) return
    const needed = versionNeededFor(events.flatMap(addedNames))
    if (needed > written) about.set('schemaVersion', needed)
  }
  body.observeDeep(raise)
  return () => body.unobserveDeep(raise)
}

function addedNames(event: Y.YEvent<Y.AbstractType<unknown>>): string[] {
  if (event.target instanceof Y.XmlText) return marksOf(event.delta)
  const changed = event.target instanceof Y.XmlElement && event.keys.size > 0 ? namesOf(event.target) : []
  const added = [...event.changes.added].flatMap(({ content }) =>
    content instanceof Y.ContentType ? namesInside(content.type) : [],
  )
  return [...changed, ...added]
}

function namesInside(type: unknown): string[] {
  if (type instanceof Y.XmlText) return marksOf(type.toDelta())
  if (!(type instanceof Y.XmlElement)) return []
  return [...namesOf(type), ...type.toArray().flatMap(namesInside)]
}

function namesOf(element: Y.XmlElement): string[] {
  return [element.nodeName, ...namedAttributes(element.nodeName, element.getAttributes())]
}

function marksOf(delta: readonly { attributes?: Record<string, unknown> | undefined }[]): string[] {
  return delta.flatMap(({ attributes }) =>
    Object.entries(attributes ?? {}).flatMap(([name, value]) => [name, ...namedAttributes(name, Object(value))]),
  )
}
