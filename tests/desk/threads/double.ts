/** A thread that does what a test tells it. */
import { parentPort } from 'node:worker_threads'

const held: (string[] | Uint8Array)[] = []

parentPort?.on('message', (task: 'answer' | 'hang' | 'eat' | 'end' | 'throw' | 'hold' | 'holdFiles' | 'unpack') => {
  if (task === 'end') process.exit(0)
  if (task === 'throw') throw new Error('no use')
  while (task === 'hang');
  if (task === 'hold')
    for (let part = 0; part < 400; part += 1) held.push(Array.from({ length: 10_000 }, (_, at) => `${at} ${part}`))
  // Like files handed to a thread with a task, outside its heap.
  if (task === 'holdFiles') held.push(new Uint8Array(100 * 1024 * 1024).fill(1))
  // What a compressed file becomes lies outside its heap, too.
  while (task === 'unpack') held.push(new Uint8Array(16 * 1024 * 1024))
  const eaten: string[][] = []
  while (task === 'eat') eaten.push(Array.from({ length: 10_000 }, (_, index) => `${index} ${eaten.length}`))
  parentPort?.postMessage('answered')
})
