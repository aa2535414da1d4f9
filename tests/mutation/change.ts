import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import type { Mutant } from './run-folder.ts'
import type { Change } from './survivors.ts'

/** What a mutant changes. */
export function changeOf({ file, location: { start, end }, replacement }: Mutant): Change {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
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
