import { strFromU8, unzipSync } from 'fflate'
import { LedeError } from '#shared/api/errors.ts'
import {
  checkPackageSize,
  isPartName,
  type Manifest,
  manifestName,
  manifestSchema,
  maxAssets,
  maxPartBytes,
  maxUnpackedBytes,
  type PartName,
  packageFormat,
  packageVersion,
  partNames,
  tooLarge,
} from './manifest.ts'
import { sha256Of } from './write-package.ts'

/** A valid package: everything in its manifest is there, byte for byte, and nothing else. */
export interface Package {
  readonly manifest: Manifest
  readonly parts: ReadonlyMap<PartName, Uint8Array>
}

/**
 * Reads a package, which may be hostile.
 *
 *
 * @throws LedeError `package.tooLarge`; `package.tooMuch` for a part that unpacks to more than it
 * may; `package.notOne` for other files; `package.newer` for one of a newer Lede; `package.damaged`
 * if anything in it is missing, altered or too much
 */
export function readPackage(bytes: Uint8Array): Package {
  checkPackageSize(bytes)
  const files = unpacked(bytes)
  const manifest = manifestIn(files)
  if (files.size !== manifest.parts.length + 1) throw new LedeError('package.damaged', { part: manifestName })
  const parts = new Map<PartName, Uint8Array>()
  for (const { name, bytes: length, sha256 } of manifest.parts) {
    const part = files.get(name)
    if (part === undefined || part.length !== length || sha256Of(part) !== sha256)
      throw new LedeError('package.damaged', { part: name })
    parts.set(name, part)
  }
  return { manifest, parts }
}

const maxFiles = 1 + partNames.length + maxAssets

function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  let size = 0
  const seen = new Set<string>()
  try {
    const files = unzipSync(bytes, {
      // Checked before anything is unpacked; no part is unpacked beyond its declared size, so a zip
      // bomb stays small.
      filter: ({ name, originalSize }) => {
        size += originalSize
        if (size > maxUnpackedBytes) throw tooLarge(size, maxUnpackedBytes)
        if (originalSize > (maxPartBytes[name] ?? maxUnpackedBytes)) throw new LedeError('package.tooMuch')
        const isKnown = name === manifestName || isPartName(name)
        if (!isKnown || seen.has(name) || seen.size >= maxFiles)
          throw new LedeError('package.damaged', { part: name.slice(0, 100) })
        seen.add(name)
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    if (error instanceof LedeError) throw error
    // An archive with a manifest is a package, however damaged.
    if (!seen.has(manifestName)) throw new LedeError('package.notOne', {}, error)
    throw new LedeError('package.damaged', { part: [...seen].at(-1) ?? manifestName }, error)
  }
}

function manifestIn(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const bytes = files.get(manifestName)
  const json = bytes === undefined ? null : parsed(bytes)
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== packageFormat) {
    // With a draft beside it, it is a package whose manifest was altered.
    throw bytes !== undefined && files.has('draft.yjs')
      ? new LedeError('package.damaged', { part: manifestName })
      : new LedeError('package.notOne')
  }
  if ('version' in json && typeof json.version === 'number' && json.version > packageVersion)
    throw new LedeError('package.newer')
  const { data } = manifestSchema.safeParse(json)
  if (data === undefined || new Set(data.parts.map(({ name }) => name)).size !== data.parts.length)
    throw new LedeError('package.damaged', { part: manifestName })
  return data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    throw new LedeError('package.damaged', { part: manifestName })
  }
}
