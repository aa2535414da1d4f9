import { formats } from './formats.ts'

const extensions = [...new Set(formats.map(({ extension }) => `.${extension}`))].sort((a, b) => b.length - a.length)

/**
 * Splits a file name into its stem and its extension with the dot ("ferry", ".ninjs.json"); the
 * extension is '' if there is none.
 */
export function splitFileName(name: string): [stem: string, extension: string] {
  const known = extensions.find((extension) => name.toLowerCase().endsWith(extension) && name.length > extension.length)
  const dot = known === undefined ? name.lastIndexOf('.') : name.length - known.length
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
}

/**
 * Whether a name has the extension of a format, so that a file saved under it is nothing that the
 * system could execute.
 */
export function isFormatName(name: string): boolean {
  return extensions.some((extension) => name.endsWith(extension))
}
