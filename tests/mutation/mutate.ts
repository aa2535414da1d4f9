/**
 * `npm run mutate`: whether the tests can say no. Code is changed in one place at a time, and the
 * tests of its folder are run: a change that none of them notices survives.
 *
 * npm run -s mutate every folder, 200 changes of each npm run -s mutate -- shared/merge one folder
 * (or one file), every change npm run -s mutate -- shared/merge --sample 100 --seed b
 */
import { parseArgs } from 'node:util'
import { folders } from './folders.ts'
import { judge } from './judge.ts'
import { runFolder } from './run-folder.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: 'a' } },
})
const sample = values.sample ?? (positionals.length === 0 ? '200' : undefined)
// What the tests and the sample read in processes of their own: the same cases of each law, the
// same changes, in every run.
Object.assign(process.env, { CI: 'true', LEDE_SAMPLE_SEED: values.seed })
if (sample !== undefined) process.env.LEDE_SAMPLE = sample

for (const path of positionals.length > 0 ? positionals : folders.map(({ folder }) => folder)) {
  const folder = folders.find((known) =>
    [`${known.folder}/`, `${known.folder}.ts`].some((start) => `${path}/`.startsWith(start)),
  )
  if (folder === undefined) throw new RangeError(`${path}: not in tests/mutation/folders.ts`)
  const begin = Date.now()
  const passed = judge(path, runFolder(folder, path))
  console.log(`  ${Math.round((Date.now() - begin) / 1_000)} s, seed ${values.seed}\n`)
  if (!passed) process.exitCode = 1
}
