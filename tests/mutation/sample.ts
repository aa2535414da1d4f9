import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { root } from './root.ts'

const size = Number(process.env.LEDE_SAMPLE ?? Infinity)
const seed = process.env.LEDE_SAMPLE_SEED ?? ''

/**
 * The mutants in the order in which they are drawn. A mutant keeps its place when the lines around
 * it move: it is known by its file, and as the how manieth of its kind there.
 */
function shuffled(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Map<string, number>()
  const lots = mutants.map((mutant) => {
    const kind = JSON.stringify([relative(root, mutant.fileName), mutant.mutatorName, mutant.replacement])
    const number = (seen.get(kind) ?? 0) + 1
    seen.set(kind, number)
    return { mutant, lot: createHash('sha256').update(`${seed} ${kind} ${number}`).digest('hex') }
  })
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ mutant }) => mutant)
}

/**
 * Draws the mutants that are tried: `LEDE_SAMPLE` of them, the same ones for the same
 * `LEDE_SAMPLE_SEED`. Stryker asks its checkers which mutants are worth a run of the tests, group
 * by group: those that are drawn are a group each, the others one together, which is turned away.
 */
const sample: Checker = {
  async init() {},
  async group(mutants) {
    const ids = shuffled(mutants).map(({ id }) => id)
    const left = ids.slice(size)
    return [...ids.slice(0, size).map((id) => [id]), ...(left.length > 0 ? [left] : [])]
  },
  async check(group) {
    const result: CheckResult =
      group.length === 1 ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' }
    return Object.fromEntries(group.map(({ id }) => [id, result]))
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'sample', sample)]
