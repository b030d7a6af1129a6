export const share = {
  copyLink: 'Copy link',
  copied: 'Link copied. It holds the whole design; no server sees it.',
  tooLarge: 'This design is too large for a link. Save it as a file instead.',
  failed: 'The link could not be made. Save the design as a file instead.',
  outgoing: {
    title: 'Link to this design',
    lead: 'The browser did not let the link be copied. Copy it from here:',
    field: 'Link',
  },
  incoming: {
    title: (name: string) => `Open “${name}”?`,
    lead: (mine: string) =>
      `A link brought it along. Your design “${mine}” stays in the list of your designs.`,
    leadNotKept: (mine: string) =>
      `A link brought it along. This browser keeps no designs: save “${mine}” as a file first.`,
    open: 'Open it',
    keep: 'Keep mine',
  },
  opened: (name: string) => `“${name}” was opened from a link.`,
  refused: {
    broken:
      'The link is broken or not complete, so nothing was opened; ask for it again or for the design file.',
    'too-large': 'The link holds more than a design may, so nothing was opened.',
    newer: 'The link was made by a newer Rackwright, so nothing was opened; update Rackwright to read it.',
    design: (reason: string) => `The link holds no valid design, so nothing was opened: ${reason}`,
  },
  saveFile: 'Save as a file',
  file: {
    save: 'Save the design file',
    saveAs: 'Save the design file as…',
    changed: (name: string) =>
      `${name} was changed elsewhere since, so it is not written over. Choose where to save.`,
  },
  drop: {
    hint: 'Drop a design file to open it, or NetBox types to bring them in',
    mixed: 'Drop one design file, or NetBox types: YAML files, ZIP archives and folders of them.',
  },
  kept: {
    blocked: 'This browser keeps no designs: its storage is full or blocked. Save yours as a file.',
    deleted: (name: string) => `“${name}” was deleted.`,
    bringBack: 'Undo',
    twoTabs: 'This design is open in another tab too. Changes made there appear here.',
    conflict: 'Another tab changed this design at the same time. Yours goes on as a copy; both are kept.',
  },
}
