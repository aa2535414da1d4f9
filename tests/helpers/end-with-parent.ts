/**
 * Imported before a program (`node --import …`) that goes on until it is told to end: ends it when
 * whoever holds the other end of its stdin is gone, however that went.
 */
process.stdin.once('end', () => process.exit()).resume()
