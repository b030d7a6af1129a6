/** The dialog that starts a design from an empty rack. */
export const newDesign = {
  title: 'New design',
  lead: 'One empty rack, to be filled from the list of parts.',
  name: 'Name',
  defaultName: 'My design',
  frame: 'Frame',
  like: 'Networks and options as in',
  likeNone: 'None',
  likeHint:
    'Links, optics and switches are counted from what is placed; they can be laid out as in a ready-made system.',
  create: 'Create',
  cancel: 'Cancel',
}
