import { expect, it } from 'vitest'
import { killRuns } from '#tests/bench/store.ts'

it('loses nothing acknowledged when the process is killed while it starts, appends, folds or projects', async () => {
  const { acknowledged, lost, notOpened } = await killRuns(8)
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, notOpened }).toEqual({ lost: 0, notOpened: 0 })
})
