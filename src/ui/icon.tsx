/** Drawn on a 16-unit grid with a 1.4 stroke; one path each. */
const PATHS = {
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  history: 'M2.8 5.5A6 6 0 1 1 2 8.6M2.5 2.5v3.2h3.2M8 4.8V8l2.3 1.5',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.8 10.8 14 14',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  left: 'M13 8H3M7 4 3 8l4 4',
  right: 'M3 8h10M9 4l4 4-4 4',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5M7 7v3.5M9 7v3.5',
  swap: 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3',
  link: 'M6.5 9.5l3-3M7 4.5l1.3-1.3a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.3 1.3a2.8 2.8 0 0 1-4-4L5 7.5',
  chevronDown: 'M4 6l4 4 4-4',
  chevronRight: 'M6 4l4 4-4 4',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10',
  error: 'M5.2 2h5.6L14 5.2v5.6L10.8 14H5.2L2 10.8V5.2ZM8 5v3.6M8 11v.1',
  warning: 'M8 2.2 14.4 13.5H1.6ZM8 6.3v3.4M8 11.6v.1',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.4V11M8 5v.1',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.1M8 11v.1',
  check: 'M3 8.5 6.5 12 13 4.5',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  settings: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M9 2.8v3.4h3V2.8ZM4 9.8v3.4h3V9.8Z',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  compare: 'M2.5 13V6.5h3V13M10.5 13V2.5h3V13M6.5 13h3V9h-3Z',
  copy: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8Z',
  edit: 'M3 13l.7-3 7-7 2.3 2.3-7 7ZM9.2 4.5l2.3 2.3',
  file: 'M4 1.8h5.5L12.5 5v9.2H4ZM9.3 2v3.2h3',
  corner: 'M8 1.8 13.5 5v6L8 14.2 2.5 11V5ZM2.5 5 8 8.2 13.5 5M8 8.2v6',
  front: 'M3 2.5h10v11H3ZM5 5h6M5 8h6M5 11h6',
  rear: 'M3 2.5h10v11H3ZM6.2 2.5v11M9.8 2.5v11',
  side: 'M5.5 2.5h5v11h-5ZM5.5 6.2h5M5.5 9.8h5',
  top: 'M2 9.5 8 6l6 3.5-6 3.5ZM8 1.2v3M6.6 2.9 8 4.3l1.4-1.4',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3',
  apart: 'M8 5.6V1.8M6.4 3.4 8 1.8l1.6 1.6M8 10.4v3.8M6.4 12.6 8 14.2l1.6-1.6M3 6.6h10M3 9.4h10',
  section: 'M2.5 4h11v8h-11ZM8 1.5v13M10 7.6l2.8-2.8M10 11.4l3.5-3.5',
  tray: 'M2 3.2h12v3H2ZM3.6 6.2 2 12.8h12l-1.6-6.6M6.5 10.5h3',
  door: 'M3 2.5h7v11H3ZM10 2.5l3.2 1.8v7.4L10 13.5M7.9 7.5v1.4',
  label: 'M2.5 2.5h5l6.2 6.2-5 5-6.2-6.2ZM5.2 5.2v.1',
  ruler: 'M1.8 11.2 11.2 1.8l3 3-9.4 9.4ZM4.6 8.4l1.5 1.5M6.9 6.1l2.2 2.2M9.2 3.8l1.5 1.5',
  flow: 'M1.5 5.8c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0M1.5 10.4c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0',
  structure: 'M2.5 3h4M4.5 3v9.3h4M4.5 7.5h4M8.5 6h5v3h-5ZM8.5 10.8h5v3h-5Z',
} as const

export type IconName = keyof typeof PATHS

interface IconProps {
  readonly name: IconName
  readonly size?: number
}

/** Ornament beside a word or inside a labelled button, so always hidden from screen readers. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
