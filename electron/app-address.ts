/** The scheme under which the app serves its own files to its windows. */
export const appScheme = 'app'

const appHost = 'lede'

/** The address of the page in every window. */
export const appPage = `${appScheme}://${appHost}/index.html`

/** Whether an address is that of one of the app's own files. False for an invalid address. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${appScheme}:` && host === appHost
}

/**
 * Whether the system may open an address outside the app: web pages and mail, nothing that could
 * start a program.
 */
export function isExternalAddress(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol)
}
