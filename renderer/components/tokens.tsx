const grounds = [
  'bg-desk',
  'bg-pane',
  'bg-page',
  'bg-raised',
  'bg-hover',
  'bg-accent-soft',
  'bg-warn-soft',
  'bg-danger-soft',
]
const inks = ['text-ink', 'text-soft', 'text-accent', 'text-danger', 'text-warn', 'text-good']
const sizes = ['text-xs', 'text-sm', 'text-base', 'text-lg', 'text-xl']

/** Every text colour on every background. */
export function Colours() {
  return (
    <div className="grid grid-cols-4 gap-2">
      {grounds.map((ground) => (
        <div key={ground} className={`flex flex-wrap gap-x-2 rounded-md border border-line p-2 text-sm ${ground}`}>
          <span className="w-full text-ink">{ground.slice(3)}</span>
          {(ground.endsWith('-soft') ? inks.slice(0, 1) : inks).map((ink) => (
            <span key={ink} className={ink}>
              {ink.slice(5)}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

export function TypeScale() {
  return (
    <div>
      {sizes.map((size) => (
        <p key={size} className={size}>
          <span className="text-soft">{size.slice(5)}</span> The harbour reopens after the storm{' '}
          <span className="font-serif">The harbour reopens after the storm</span>
        </p>
      ))}
    </div>
  )
}
