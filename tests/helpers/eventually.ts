import { expect } from 'vitest'

/** What holds at some time, however slow the machine: `expect.poll` that waits as long as the test itself may take. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 2 ** 31 - 1, interval: 10 })
