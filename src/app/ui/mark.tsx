/** The millrind: the iron that holds a millstone. The same turned by half, so never mirrored. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15.5" fill="currentColor" />
      <g fill="none" stroke="var(--sheet)" strokeWidth={3.2} strokeLinecap="round">
        <path d="M9 6.5c4.6 5 4.6 14 0 19M23 6.5c-4.6 5-4.6 14 0 19" />
      </g>
      <path fill="var(--sheet)" fillRule="evenodd" d="M10.5 11h11v10h-11zM13.5 13.8v4.4h5v-4.4z" />
    </svg>
  )
}
