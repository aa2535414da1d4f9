/** A thread that does what a test tells it to. */
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', (task: 'answer' | 'hang' | 'eat' | 'end' | 'throw') => {
  if (task === 'end') process.exit(0)
  if (task === 'throw') throw new Error('no use')
  while (task === 'hang');
  const eaten: string[][] = []
  while (task === 'eat') eaten.push(Array.from({ length: 10_000 }, (_, index) => `${index} ${eaten.length}`))
  parentPort?.postMessage('answered')
})
