import { useEffect, useState } from 'react'

/** How often everything that depends on the present is updated, in ms. */
const tick = 60_000

/** The present in milliseconds since the epoch, updated once a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  return now
}
