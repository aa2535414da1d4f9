import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Flushes a file: its content is on disk when this returns. */
export function syncFile(path: string): void {
  sync(path, 'r+')
}

/** Flushes a folder, and with it the names in it. Windows has no such call and needs none. */
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
