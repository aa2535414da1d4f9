/**
 * `node tests/mutation/merge.ts`: whether the laws of merging find what is broken in it. Each
 * change of merge.json is made by itself in a copy of Lede, and the laws are tried there on as many
 * histories as are allowed (`--histories`, 500). Prints which law found it, on which of its
 * histories; fails where one is not found.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { root } from './root.ts'

const { values } = parseArgs({ options: { histories: { type: 'string', default: '500' }, only: { type: 'string' } } })

const most = Number(values.histories)
const steps = [...new Set([20, 100, most].map((step) => Math.min(step, most)))]

/** A change: in a file, this once-found text is replaced by another, and what is broken then. */
const changes = z
  .array(z.strictObject({ breaks: z.string(), file: z.string(), search: z.string(), replacement: z.string() }))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'merge.json'), 'utf8')))

const copy = join(root, 'out/mutation/merge')
rmSync(copy, { recursive: true, force: true })
mkdirSync(copy, { recursive: true })
for (const part of ['shared', 'electron', 'renderer', 'tests', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
  cpSync(join(root, part), join(copy, part), { recursive: true })
}

/**
 * What the laws say of the copy as it is, each on so many histories: the name of the first that
 * fails, and on which of them; null where all hold.
 */
function brokenLaw(histories: number): { law: string; history: number } | null {
  const { output } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'tests/mutation/laws.config.ts'],
    { cwd: copy, env: { ...process.env, CI: 'true', NO_COLOR: '1', LEDE_CASES: String(histories) }, encoding: 'utf8' },
  )
  const said = output.join('')
  if (/Test Files {2}\d+ passed/.test(said)) return null
  const law = (/^Caused by: Error: (.*?): /m.exec(said) ?? /^ *FAIL .* > (.*)$/m.exec(said))?.[1]
  if (law === undefined) throw new Error(`The laws could not be tried:\n${said}`)
  return { law, history: Number(/failed after (\d+) tests/.exec(said)?.[1] ?? 1) }
}

for (const { breaks, file, search, replacement } of changes) {
  if (values.only !== undefined && !breaks.includes(values.only)) continue
  const code = readFileSync(join(root, file), 'utf8')
  if (code.split(search).length !== 2) throw new Error(`merge.json, ${breaks}: not once in ${file}`)
  writeFileSync(
    join(copy, file),
    code.replace(search, () => replacement),
  )
  // Most are found at once, whichever law it is that finds them.
  const found = steps.reduce<ReturnType<typeof brokenLaw>>((law, histories) => law ?? brokenLaw(histories), null)
  writeFileSync(join(copy, file), code)
  if (found === null) process.exitCode = 1
  console.log(found ? `${found.history}\t${breaks}\n\t${found.law}` : `NOT FOUND\t${breaks}`)
}
