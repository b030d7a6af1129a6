import { escapeCss } from './escape-html'

/** Room on a page of A4 between its margins, mm. */
export const PAGE = { width: 182, height: 252 } as const

/*
 * A PDF would hold every hole of a perforation as a picture of its own: 130 MB and a minute for one rack. On paper the
 * grilles are a tone.
 */
const GRILLES = '[fill$="-vent)"]{fill:var(--hole);fill-opacity:.45}'

/**
 * How the report looks: two columns on a screen, light or dark as its user has it; light pages of A4 in print, the bill
 * across. Chromium sets the page numbers; a browser that knows no margin boxes prints its own.
 * @param running what stands at the foot of every page
 */
export function reportStyle(running: string, pageOf: string): string {
  return `
*{box-sizing:border-box}
html{background:var(--surface-canvas);color:var(--text);font:13px/1.45 var(--font);-webkit-text-size-adjust:none}
body{margin:0}
h1{margin:0;font-size:28px;line-height:1.2}
h2{margin:0 0 8px;font-size:16px}
p{margin:0 0 8px}
a{color:var(--accent)}
.cover{padding:24px;background:var(--surface-raised);border-bottom:var(--hairline)}
.cover dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:16px 0 0}
.cover dt{color:var(--text-muted)}
.cover dd{margin:0}
.kind{color:var(--text-muted);letter-spacing:.02em}
.key{display:flex;flex-wrap:wrap;gap:8px 32px;margin-top:16px}
.key div{min-width:110px}
.key b{display:block;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.key span{color:var(--text-muted);font-size:12px}
.body{display:grid;grid-template-columns:minmax(320px,42%) 1fr;align-items:start}
.drawings{position:sticky;top:0;max-height:100vh;overflow:auto;padding:16px 24px}
.racks{display:grid;grid-template-columns:minmax(0,1fr);gap:24px}
figure{margin:0}
figcaption{margin-bottom:4px;font-weight:600}
figcaption small{font-weight:400;color:var(--text-muted)}
.faces{display:flex;gap:8px;align-items:flex-end;max-width:720px}
.faces svg{flex:var(--share) 1 0;min-width:0;height:auto}
.content{min-width:0;padding:16px 24px 48px;background:var(--surface)}
section{margin-bottom:32px}
.find{position:sticky;top:0;z-index:1;display:flex;gap:12px;align-items:center;padding:8px 0;background:var(--surface)}
.find input{flex:1;max-width:360px;height:32px;padding:0 8px;border:1px solid var(--line-control);border-radius:var(--radius);background:var(--surface-raised);color:inherit;font:inherit}
.find output{color:var(--text-muted)}
table{width:100%;border-collapse:collapse;font-size:12px;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:3px 6px;border-bottom:var(--hairline);text-align:left;vertical-align:top}
thead th{font-weight:600;border-bottom:1px solid var(--line-firm);white-space:normal}
.n{text-align:right}
td.n,td.s{white-space:nowrap}
tfoot td,tfoot th{border-top:1px solid var(--line-firm);font-weight:600}
tbody th{font-weight:400}
.group th{padding-top:10px;color:var(--text-muted);font-weight:600;border-bottom-color:var(--line-firm)}
tbody:first-of-type .group th{padding-top:3px}
.l1{font-weight:600}
.id{color:var(--text-muted);font-size:11px;font-weight:400;overflow-wrap:anywhere}
.bill tbody tr{cursor:pointer}
.bill tbody tr:hover,.bill tbody tr:focus-visible{background:var(--surface-hover);outline:none}
.bill tr.lit,.bill tr.lit:hover{background:var(--surface-selected)}
.bill tr[hidden]{display:none}
[data-placed]{cursor:pointer}
.dim [data-placed]:not(.lit){opacity:.28}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
.dot{display:inline-block;width:8px;height:8px;margin-right:6px;border-radius:2px}
@media (max-width:900px){
.body{display:block}
.drawings{position:static;max-height:none}
.scroll{overflow-x:auto}
}
@media print{
@page{size:A4;margin:16mm 14mm 20mm;@bottom-left{content:"${escapeCss(running)}";font:7.5pt sans-serif;color:#525c6b;white-space:nowrap}@bottom-right{content:"${escapeCss(pageOf)} " counter(page) " / " counter(pages);width:28mm;font:7.5pt sans-serif;color:#525c6b;white-space:nowrap}}
@page wide{size:A4 landscape}
html,.cover,.content,.find{background:none}
html{font-size:9pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.cover{display:flex;flex-direction:column;height:255mm;padding:14mm 0 0;border:0}
.cover h1{margin-bottom:2mm;font-size:30pt}
.cover dl{flex:1 1 92mm;gap:1.5mm 6mm;margin:0;padding-top:5mm;border-top:var(--hairline)}
.key{display:grid;grid-template-columns:repeat(4,1fr);margin:10mm 0;gap:7mm 6mm}
.key b{font-size:17pt}
.key span{font-size:8.5pt}
.below{display:flex;flex:1;flex-wrap:wrap;gap:10mm;align-items:flex-end;align-content:flex-end}
.still svg{display:block;width:100%;height:100%}
.body,.racks{display:block}
.drawings,.content{position:static;max-height:none;overflow:visible;padding:0}
${GRILLES}
.drawings{break-before:page}
.drawings figure{break-inside:avoid;margin-bottom:6mm}
.faces{gap:4mm;max-width:none}
.faces svg{flex:none;width:var(--w);height:var(--h)}
section{margin:0 0 8mm}
.page{break-before:page}
.wide{page:wide}
.find,.hint{display:none}
h2{font-size:14pt;break-after:avoid}
table{font-size:7.5pt;line-height:1.3;table-layout:fixed}
th,td{overflow-wrap:anywhere}
td.s{white-space:normal}
.sources td.s{white-space:nowrap}
.n+:not(.n){padding-left:10pt}
thead th{vertical-align:bottom;overflow-wrap:normal}
.bill tfoot{display:table-row-group}
.group{break-after:avoid}
${[
  widths('figures', [40, 15, 20]),
  widths('bill', [35.5, 10.5, 5, 5.5, 7, 6.5, 7, 7.5, 6.5]),
  widths('findings', [10, 25]),
  widths('sources', [31, 17, 10.5, 11, 6]),
  widths('assumptions', [14, 18, 11, 8, 8, 17]),
].join('\n')}
.bill tr[hidden]{display:table-row}
.bill tr.lit{background:none}
.dim [data-placed]:not(.lit){opacity:1}
th,td{padding:1.2pt 3pt}
.id{font-size:6.5pt}
tr{break-inside:avoid}
a{color:inherit;text-decoration:none}
}
`.trim()
}

/** Widths of the columns of a table in per cent; the last has what is left. */
function widths(table: string, columns: readonly number[]): string {
  return columns.map((width, i) => `.${table} thead th:nth-child(${i + 1}){width:${width}%}`).join('')
}
