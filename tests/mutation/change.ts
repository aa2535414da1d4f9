import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { root } from './root.ts'
import type { Change } from './survivors.ts'

/** What a mutant changes. */
export function changeOf({ fileName, location: { start, end }, replacement = '' }: MutantResult): Change {
  const file = relative(root, fileName)
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  // Lines and columns are counted from 1.
  const changed = lines.slice(start.line - 1, end.line)
  const last = changed.length - 1
  changed[last] = changed[last]?.slice(0, end.column - 1) ?? ''
  changed[0] = changed[0]?.slice(start.column - 1) ?? ''
  return {
    file,
    line: lines[start.line - 1]?.trim() ?? '',
    was: inOneLine(changed.join('\n')),
    is: inOneLine(replacement),
  }
}

function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
