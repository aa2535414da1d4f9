import { expect, it } from 'vitest'
import { killRuns } from '#tests/bench/store.ts'
import { isLong } from '#tests/helpers/long.ts'

it('loses nothing acknowledged when the process is killed while it starts, appends, folds or projects', async () => {
  const { acknowledged, lost, notOpened } = await killRuns(isLong ? 200 : 6)
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, notOpened }).toEqual({ lost: 0, notOpened: 0 })
})
