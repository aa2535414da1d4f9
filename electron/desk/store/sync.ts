import { closeSync, fsyncSync, openSync } from 'node:fs'

/** What was written to a file is on disk when this returns. */
export function syncFile(path: string): void {
  sync(path, 'r+')
}

/** A file's name is on disk when its folder is. Windows has no such call, and needs none. */
export function syncFolder(path: string): void {
  if (process.platform !== 'win32') sync(path, 'r')
}

function sync(path: string, mode: 'r' | 'r+'): void {
  const opened = openSync(path, mode)
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
