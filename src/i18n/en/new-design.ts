/** The dialog that starts a design from an empty rack. */
export const newDesign = {
  title: 'New design',
  lead: 'Starts with one empty rack. Fill it from the list of parts.',
  name: 'Name',
  defaultName: 'My design',
  frame: 'Frame',
  like: 'Copy networks and options from',
  likeNone: 'None',
  likeHint:
    'Links, optics and switches are counted from the placed parts. Their layout can be copied from a ready-made system.',
  create: 'Create',
  cancel: 'Cancel',
}
