import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/**
 * What files hold, read one after the other in their order: `unread` stands for each until `read` has told. `files` must stay the same array, and `read` the same function; `read` says itself what cannot be read, so that it
 * does not stop the others.
 *
 * @returns what is known of each, and the way to change that.
 */
export function useInTurn<File, Known>(
  files: readonly File[],
  unread: (file: File, place: number) => Known,
  read: (file: File, place: number) => Promise<Known>,
): [readonly Known[], Dispatch<SetStateAction<readonly Known[]>>] {
  const [known, setKnown] = useState<readonly Known[]>(() => files.map(unread))
  useEffect(() => {
    let wanted = true
    const readAll = async () => {
      for (const [place, file] of files.entries()) {
        const result = await read(file, place)
        if (!wanted) return
        setKnown((before) => before.with(place, result))
      }
    }
    void readAll()
    return () => {
      wanted = false
    }
  }, [files, read])
  return [known, setKnown]
}
