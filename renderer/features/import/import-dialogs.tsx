export function ImportDialogs() { return null }
