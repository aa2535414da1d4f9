import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = join(import.meta.dirname, '../../../shared/schemas')

/** The schemas of the standards lie beside the repository, and are no part of it. */
export const hasSchemas = existsSync(folder)

/** What a schema file of JSON has against a text; empty where it accepts it. */
export function jsonSchema(file: string): (text: string) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // A schema that theirs refer to and that says nothing of what Lede writes.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  const accepts = ajv.compile(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return (text) => {
    if (accepts(JSON.parse(text))) return []
    return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

/** What a schema file of XML has against a text; empty where it accepts it. */
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
