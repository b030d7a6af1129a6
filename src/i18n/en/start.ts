/** Starting from nothing. */
export const start = {
  open: 'New design…',
  frame: 'Frame',
  findPart: 'Find a part to place',
  searchHint: 'Enter picks up the first result',
  addRack: 'Add rack',
  emptyRack: 'Select a part in the list, or drag it here.',
}
