import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = join(import.meta.dirname, '../../../shared/schemas')

/** The schemas of the standards are beside the repository, not part of it. */
export const hasSchemas = existsSync(folder)

/** Validates texts against a JSON Schema file. Returns the errors, or an empty text if valid. */
export function jsonSchema(file: string): (text: string) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // A schema that theirs refer to and that concerns nothing that Lede writes.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  const accepts = ajv.compile(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return (text) => {
    if (accepts(JSON.parse(text))) return []
    return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

/** Validates texts against an XML Schema file. Returns the errors, or an empty text if valid. */
export function xmlSchema(file: string): (text: string) => string[] {
  xmlRegisterFsInputProviders()
  const path = join(folder, file)
  const schema = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: pathToFileURL(path).href })
  const validator = XsdValidator.fromDoc(schema)
  return (text) => {
    const document = XmlDocument.fromString(text)
    try {
      validator.validate(document)
      return []
    } catch (error) {
      return [String(error)]
    } finally {
      document.dispose()
    }
  }
}
