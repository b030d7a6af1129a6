/** The row view: every rack of the design, small, with a figure under each. */
export const row = {
  groups: 'Rack groups of the design, in order',
  metric: 'Figure under each rack',
  metrics: {
    itKw: 'Power',
    liquidKw: 'Heat into liquid',
    airKw: 'Heat into air',
    massKg: 'Mass',
    usedU: 'Units used',
    'cost.racksUsd': 'Price',
    'count.accelerators': 'Accelerators',
    'cooling.quickDisconnectPairs': 'Connector pairs',
  },
  each: (value: string) => `${value} each`,
  all: (value: string, count: string) => `${value} in ${count} racks`,
  pods: (pods: string) => `One pod of ${pods}`,
  unknown: 'not known',
  totals: (racks: string, value: string) =>
    racks === '1' ? `1 rack, ${value}` : `${racks} racks, ${value} in total`,
  open: 'Open this rack',
  rename: 'Name of the selected rack',
  count: 'Number of racks',
  earlier: 'Earlier in the row',
  later: 'Later in the row',
  unique: 'Make one unique',
  remove: 'Remove',
  keys: 'Arrow keys select a rack, Alt+arrow keys move it, Enter opens it, Delete removes it. Or drag a rack to a new place.',
}
