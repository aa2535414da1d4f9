import { expect, it } from 'vitest'
import { EditLocks } from '#desk/edit-locks.ts'

it('edits of a draft wait for what is written into it, those of another do not', async () => {
  const held = new EditLocks()
  const done: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const first = held.while('ferry', async () => {
    await promise
    done.push('merge')
  })
  const second = held.while('ferry', async () => {
    done.push('another merge')
  })
  const edit = held.free('ferry').then(() => done.push('edit'))
  await held.free('harbour')
  done.push('elsewhere')
  resolve()
  await Promise.all([first, second, edit])
  expect(done.slice(0, 2)).toEqual(['elsewhere', 'merge'])
  expect(done.toSorted()).toEqual(['another merge', 'edit', 'elsewhere', 'merge'])
})

it('what fails holds nobody', async () => {
  const held = new EditLocks()
  await expect(held.while('ferry', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await held.free('ferry')
})
