import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./store-child.ts', import.meta.url))

/**
 * A process that has a library open (store-child.ts), once it says so. `kill` ends it with SIGKILL;
 * it ends with this one.
 */
export function holdLibrary(folder: string): Promise<{ kill: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'hold', folder], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`store-child ended with ${code}`)))
    child.stdout.once('data', () => resolve({ kill: () => killed(child) }))
  })
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
