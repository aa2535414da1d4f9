/** Why a form failed, announced as soon as it appears; nothing for null. */
export function FailureNote({ text }: { text: string | null }) {
  if (text === null) return null
  return (
    <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
      {text}
    </p>
  )
}
