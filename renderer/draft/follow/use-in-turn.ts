import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/**
 * How often new results are rendered at most, in ms: with thousands of files the window would
 * otherwise render for each.
 */
const drawnEvery = 100

/**
 * The content of files, read one after the other: each is `unread` until `read` has returned.
 * `files` must stay the same array, and `read` the same function; `read` reports unreadable files
 * itself, so that the others are read.
 *
 *
 * @returns the result for each, and a function to change it.
 */
export function useInTurn<File, Known>(
  files: readonly File[],
  unread: (file: File, place: number) => Known,
  read: (file: File, place: number) => Promise<Known>,
): [readonly Known[], Dispatch<SetStateAction<readonly Known[]>>] {
  const [known, setKnown] = useState<readonly Known[]>(() => files.map(unread))
  useEffect(() => {
    let wanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    let waiting: [place: number, result: Known][] = []
    const show = () => {
      timer = undefined
      const shown = waiting
      waiting = []
      setKnown((before) => {
        const now = [...before]
        for (const [place, result] of shown) now[place] = result
        return now
      })
    }
    const readAll = async () => {
      for (const [place, file] of files.entries()) {
        const result = await read(file, place)
        if (!wanted) return
        waiting.push([place, result])
        if (files.length === 1) show()
        else timer ??= setTimeout(show, drawnEvery)
      }
    }
    void readAll()
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [files, read])
  return [known, setKnown]
}
