import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** The operations of the file system that name a path, or a file that was opened by one. */
const named = [
  ...([
    'open',
    'readFile',
    'writeFile',
    'appendFile',
    'copyFile',
    'mkdir',
    'readdir',
    'rename',
    'rm',
    'unlink',
  ] as const),
  ...(['stat', 'lstat', 'chmod', 'truncate', 'cp'] as const),
]
const onHandles = ['read', 'readFile', 'write', 'writeFile', 'sync', 'stat', 'truncate', 'close'] as const
const onDescriptors = ['readSync', 'writeSync', 'fsyncSync', 'fstatSync', 'ftruncateSync', 'closeSync'] as const

type Act = (...args: unknown[]) => unknown
type Functions = Record<string, Act>

/** The outcome of work among failing files. */
export interface Tried<Result> {
  /** How many operations on files of the folder there were. */
  readonly operations: number
  readonly result: Result
}

/**
 * Does work while one operation on files of a folder fails: the system refuses it with `code`
 * (`EACCES`, `ENOSPC`, …). `at`: which one, counted from 0; none if it is never reached. SQLite
 * opens its files itself, and none of its operations fail.
 */
export async function withFailingFile<Result>(
  folder: string,
  { at, code }: { at: number; code: string },
  work: () => Promise<Result>,
): Promise<Tried<Result>> {
  let operations = 0
  const descriptors = new Set<unknown>()
  const isDue = () => {
    operations += 1
    return operations - 1 === at
  }
  const failure = (name: string, path: unknown) =>
    Object.assign(new Error(`${code}: refused, ${name} '${String(path)}'`), { code, syscall: name, path: String(path) })
  const isOurs = (path: unknown) => typeof path === 'string' && path.startsWith(folder)

  const restore: (() => void)[] = []
  const replace = (functions: Functions, name: string, make: (old: Act) => Act) => {
    const old = functions[name]
    if (old === undefined) return
    functions[name] = make(old)
    restore.push(() => {
      functions[name] = old
    })
  }
  const ofHandle = (handle: object, path: unknown) => {
    for (const name of onHandles)
      replace(handle as Functions, name, (old) => async (...args) => {
        // A file that could not be closed is closed all the same.
        if (name === 'close') await old.apply(handle, args)
        if (isDue()) throw failure(name, path)
        return name === 'close' ? undefined : old.apply(handle, args)
      })
    return handle
  }
  for (const name of named) {
    replace(promises as unknown as Functions, name, (old) => async (...args) => {
      if (!isOurs(args[0])) return old(...args)
      if (isDue()) throw failure(name, args[0])
      const result = await old(...args)
      return name === 'open' ? ofHandle(result as object, args[0]) : result
    })
    replace(fs as unknown as Functions, `${name}Sync`, (old) => (...args) => {
      if (!isOurs(args[0])) return old(...args)
      if (isDue()) throw failure(name, args[0])
      const result = old(...args)
      if (name === 'open') descriptors.add(result)
      return result
    })
  }
  for (const name of onDescriptors)
    replace(fs as unknown as Functions, name, (old) => (...args) => {
      if (!descriptors.has(args[0])) return old(...args)
      const isClosing = name === 'closeSync'
      // A file that could not be closed is closed all the same.
      if (isClosing) descriptors.delete(args[0])
      if (isClosing) old(...args)
      if (isDue()) throw failure(name, 'a file')
      return isClosing ? undefined : old(...args)
    })
  syncBuiltinESMExports()
  try {
    return { result: await work(), operations }
  } finally {
    for (const undo of restore.toReversed()) undo()
    syncBuiltinESMExports()
  }
}
