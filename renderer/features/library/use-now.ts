import { useEffect, useState } from 'react'
import { tick } from './times.ts'

/** The present in milliseconds since the epoch, moved on once a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  return now
}
