import { join } from 'node:path'
import { root } from '#hosts/installation.ts'

/**
 * Where Node keeps the code that it has compiled, by its content: a desk that a test starts in a
 * process of its own is there in half of the time. Importing this gives it to the processes that
 * this one starts.
 */
export const compileCache = join(root, 'out', 'compile-cache')

process.env.NODE_COMPILE_CACHE = compileCache
