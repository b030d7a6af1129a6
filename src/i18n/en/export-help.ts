/** What each file that leaves the page is for: a line in the menu, and what to know of it in the guide. */
export const exportHelp = {
  lead: 'Every file names the design, the versions of its schema and of the catalogue, the date, the grades of its values and what was changed, and says that it is not for engineering sign-off. Nothing is sent anywhere.',
  command: (command: string) => `Command line: ${command}`,
  items: {
    billXlsx: {
      short: 'To calculate on: change a price, every total follows',
      long: 'Ten sheets: summary, bill, power, cooling, links, boards, compute, findings, sources, assumptions. Each price and wattage stands once, with its evidence; totals are formulas over them. Findings are not checked again in a spreadsheet.',
    },
    billCsv: {
      short: 'One table, for any spreadsheet or script',
      long: 'The whole bill, a part a row. The last column says what the file is. The button of the bill view saves the rows and columns shown there instead, in their order.',
    },
    billJson: {
      short: 'For programs: ids, ranges, a published schema',
      long: 'The whole bill with ids instead of words and with the range of each price. Its JSON Schema comes with the source, presets/schema/bill.schema.json.',
    },
    billMarkdown: {
      short: 'A table to paste into an issue or a wiki',
      long: 'The whole bill as a table in text.',
    },
    report: {
      short: 'To read without Rackwright: drawing and bill, searchable',
      long: 'One file that opens from disk and asks for nothing from the network. Choose a row to see it in the drawing, or a unit in the drawing to see it in the bill. It prints like the report below.',
    },
    print: {
      short: 'For the meeting and the record',
      long: 'A4: a cover, all racks at one scale, figures with ranges, the bill, findings, sources, assumptions, page numbers. To save a PDF, choose it as the printer.',
    },
    drawingSvg: {
      short: 'As on the screen, sharp at any size',
      long: 'The racks with the side, labels and theme that are shown, or the row of all racks with its figure when the row is shown. It needs no fonts or styles of its own and can be edited in a drawing program.',
    },
    drawingPng: {
      short: 'As on the screen, for slides and mail',
      long: 'The same as a picture, twice as dense as the screen. Pictures and 3D models (glTF) of the scene are saved from the scene itself.',
    },
    netbox: {
      short: 'To document the racks in NetBox',
      long: 'A ZIP archive of device types, rack types, racks.csv and devices.csv, and a README with the order of import.',
    },
    design: {
      short: 'To go on working: Rackwright opens it again',
      long: 'The design itself, with own parts, options and changed values. Drop it on the page to open it.',
    },
    copyLink: {
      short: 'The whole design in an address; no server sees it',
      long: 'Whoever opens the link gets a copy of the design as it is now.',
    },
    types: {
      short: 'Device and rack types as own parts',
      long: 'YAML files, ZIP archives, and folders dropped on the page. What they do not state stays a gap; what was mended or left out is told.',
    },
  },
}
