/**
 * Imported before a program (`node --import …`) that runs until it is told to end: ends it once
 * whoever holds the other end of its stdin is gone, for whatever reason.
 */
process.stdin.once('end', () => process.exit()).resume()
