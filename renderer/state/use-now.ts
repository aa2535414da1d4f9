import { useEffect, useState } from 'react'

/** How often what depends on the present is made anew, in ms. */
const tick = 60_000

/** The present in milliseconds since the epoch, moved on once a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  return now
}
