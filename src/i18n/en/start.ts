/** Starting from nothing. */
export const start = {
  open: 'New design…',
  frame: 'Frame',
  findPart: 'Find a part to place',
  searchHint: 'Enter takes the first one in hand',
  addRack: 'Add rack',
  emptyRack: 'Press a part in the list, or drag it here.',
}
