export function LibraryCommands() { return null }
