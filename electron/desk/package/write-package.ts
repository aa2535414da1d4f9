import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { entriesOf } from '#shared/keys-of.ts'
import { zipTime } from '#shared/zip-time.ts'
import { assetPrefix, type Manifest, manifestName, type PartName, packageFormat, packageVersion } from './manifest.ts'

/** The manifest of a package without its parts and their checksums. */
export type About = Omit<Manifest, 'format' | 'version' | 'parts'>

/** A `.lede` package: a zip with a manifest and the parts. */
export function writePackage(about: About, parts: Partial<Record<PartName, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const files = entriesOf(parts).flatMap(([name, bytes]): [PartName, Uint8Array][] =>
    bytes === undefined ? [] : [[name, bytes]],
  )
  const manifest: Manifest = {
    format: packageFormat,
    version: packageVersion,
    ...about,
    parts: files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) })),
  }
  return zipSync(
    { [manifestName]: strToU8(JSON.stringify(manifest, null, 2)), ...Object.fromEntries(files.map(packed)) },
    { mtime: zipTime(Date.parse(about.at)), level: 9 },
  )
}

// Images are compressed already: trying again costs seconds and gains nothing.
function packed([name, bytes]: [PartName, Uint8Array]): [string, Zippable[string]] {
  return [name, name.startsWith(assetPrefix) ? [bytes, { level: 0 }] : bytes]
}

/** SHA-256 as hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
