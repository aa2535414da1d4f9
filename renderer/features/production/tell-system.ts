/**
 * Notifies a person who looks at another window; in the app, where the system shows such
 * notifications. A click brings this window to the front.
 *
 * @param onClick what the click does besides.
 */
export function tellSystem(title: string, body: string, onClick: () => void): void {
  if (document.hasFocus() || !('Notification' in window) || Notification.permission !== 'granted') return
  const notification = new Notification(title, { body, tag: 'lede.inbox' })
  notification.onclick = () => {
    if (window.lede) window.lede.toFront()
    else window.focus()
    onClick()
  }
}
