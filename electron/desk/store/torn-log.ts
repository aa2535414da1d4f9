import { readIfThere } from './if-there.ts'

const headSize = 32
const frameHead = 24
/**
 * The last bit gives the byte order of the checksums
 * (https://www.sqlite.org/fileformat2.html#walformat).
 */
const magic = 0x377f0682

/**
 * Whether SQLite will leave out edits that its write-ahead log contains: it ignores everything
 * after the first frame with a wrong checksum. An incomplete last transaction, as after a power
 * loss, does not count, because it was never acknowledged. False if there is no log.
 */
export function isTorn(path: string): boolean {
  const log = readIfThere(path)
  if (log === null || log.length < headSize || log.readUInt32BE(0) >>> 1 !== magic >>> 1) return false
  const isBig = log.readUInt32BE(0) !== magic
  const pageSize = log.readUInt32BE(8)
  if (pageSize < 512 || pageSize > 65_536) return false
  const salt = log.subarray(16, 24)
  let sum: Sum = [log.readUInt32BE(24), log.readUInt32BE(28)]
  let isBroken = false
  let commits = 0
  for (let at = headSize; at + frameHead + pageSize <= log.length; at += frameHead + pageSize) {
    // From before the log was last restarted.
    if (!log.subarray(at + 8, at + 16).equals(salt)) {
      if (isBroken) continue
      isBroken = true
    } else if (!isBroken) {
      sum = summed(log, at, 8, isBig, sum)
      sum = summed(log, at + frameHead, pageSize, isBig, sum)
      isBroken = sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20)
    }
    if (isBroken && log.readUInt32BE(at + 4) !== 0 && log.subarray(at + 8, at + 16).equals(salt)) commits += 1
  }
  return commits > 1
}

type Sum = readonly [number, number]

function summed(log: Buffer, from: number, length: number, isBig: boolean, [first, second]: Sum): Sum {
  let [one, other] = [first, second]
  for (let at = from; at < from + length; at += 8) {
    one = (one + (isBig ? log.readUInt32BE(at) : log.readUInt32LE(at)) + other) >>> 0
    other = (other + (isBig ? log.readUInt32BE(at + 4) : log.readUInt32LE(at + 4)) + one) >>> 0
  }
  return [one, other]
}
