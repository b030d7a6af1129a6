export const share = {
  copyLink: 'Copy link',
  copied: 'Link copied. It contains the whole design; nothing is sent to a server.',
  tooLarge: 'This design is too large for a link. Save it as a file instead.',
  failed: 'The link could not be created. Save the design as a file instead.',
  outgoing: {
    title: 'Link to this design',
    lead: 'The browser blocked access to the clipboard. Copy the link here:',
    field: 'Link',
  },
  incoming: {
    title: (name: string) => `Open “${name}”?`,
    lead: (mine: string) => `It comes from a link. Your design “${mine}” stays in the list of your designs.`,
    leadNotKept: (mine: string) =>
      `It comes from a link. Designs cannot be saved in this browser: save “${mine}” as a file first.`,
    open: 'Open it',
    keep: 'Keep mine',
  },
  opened: (name: string) => `“${name}” was opened from a link.`,
  refused: {
    broken:
      'The link is broken or incomplete, so nothing was opened. Ask for the link again or for the design file.',
    'too-large': 'The content of the link exceeds the limits of a design, so nothing was opened.',
    newer:
      'The link was made by a newer version of Rackwright, so nothing was opened. Update Rackwright to read it.',
    design: (reason: string) => `The link contains no valid design, so nothing was opened: ${reason}`,
  },
  saveFile: 'Save as a file',
  file: {
    save: 'Save the design file',
    saveAs: 'Save the design file as…',
    changed: (name: string) =>
      `${name} has since been changed elsewhere, so it was not overwritten. Choose where to save.`,
  },
  drop: {
    hint: 'Drop a design file to open it, or NetBox types to import them',
    mixed: 'Drop one design file, or NetBox types: YAML files, ZIP archives or folders.',
  },
  kept: {
    blocked:
      'Designs cannot be saved in this browser: its storage is full or blocked. Save your design as a file.',
    deleted: (name: string) => `“${name}” was deleted.`,
    bringBack: 'Undo',
    twoTabs: 'This design is also open in another tab. Changes made there appear here.',
    conflict:
      'Another tab changed this design at the same time. Your version continues as a copy; both are saved.',
  },
}
