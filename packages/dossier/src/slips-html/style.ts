/** The look of the forms: black on white, one serif face, in the arrangement of Vietnamese administrative papers. */
const common = `
*{box-sizing:border-box}
body{margin:0;color:#000;background:#fff;font-family:"Times New Roman",Tinos,"Liberation Serif",serif;line-height:1.24}
p{margin:0 0 1.1mm;text-align:justify}
header{display:flex;justify-content:space-between;gap:3mm;text-align:center}
header p{text-align:center;margin:0;text-wrap:balance}
.office{flex:0 1 44%}.state{flex:0 0 auto}
.upper{text-transform:uppercase}
b,.bold{font-weight:bold}
.rule{display:block;border:0;border-top:.3mm solid #000;width:38%;margin:.7mm auto 1.2mm}
.state .rule{width:62%}
.form{text-align:right;font-weight:bold;margin:0 0 1.5mm}
.date{font-style:italic}
h1{text-align:center;text-transform:uppercase;margin:0 0 3mm;font-weight:bold;text-wrap:balance}
.code{display:flex;align-items:center;justify-content:center;gap:3mm;margin:0 0 2.5mm}
.code p{margin:0;text-align:left}
.qr{flex:none;fill:#000}
.line{display:flex;gap:1.2mm;text-align:left}
.line>.fill{flex:1;min-width:8mm;border-bottom:.25mm dotted #000;overflow-wrap:anywhere}
.pair{display:flex;gap:3mm}.pair>.line{flex:1}
table{width:100%;border-collapse:collapse;margin:0 0 2mm}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:.25mm solid #000;padding:.8mm 1.2mm;vertical-align:top;overflow-wrap:break-word}
th{text-align:center;vertical-align:middle;font-weight:bold}
td.mid{text-align:center;overflow-wrap:normal}
.narrow{white-space:nowrap;overflow-wrap:normal}
ol{margin:0 0 1.4mm;padding-left:6mm}li{overflow-wrap:anywhere}
.free{overflow-wrap:anywhere;white-space:pre-line}
.signatures{display:flex;justify-content:space-between;gap:6mm;margin-top:3mm;break-inside:avoid;text-align:center}
.signatures>div{flex:1}.signatures p{text-align:center;margin:0;text-wrap:balance}
.signatures .name{margin-top:12mm;font-weight:bold}
.note{font-style:italic}
`

/** Forms 01 to 05 and the control slip: A5, upright (Thông tư 01/2018/TT-VPCP, Điều 9–10). */
export const a5 = `${common}
@page{size:A5 portrait;margin:8mm 11mm 8mm 13mm}
body{font-size:10.5pt}header{font-size:9pt;margin-bottom:3.5mm}.form{font-size:9pt}h1{font-size:12.5pt}
.qr{width:16mm;height:16mm}table{font-size:9.5pt}
@media screen{body{width:148mm;min-height:210mm;margin:0 auto;padding:8mm 11mm 8mm 13mm}}
`

/** The register: A4, lying. */
export const a4 = `${common}
@page{size:A4 landscape;margin:12mm 10mm}
body{font-size:10.5pt}header{font-size:11pt;margin-bottom:4mm}.form{font-size:10pt}h1{font-size:14pt;margin-bottom:1mm}
.subtitle{text-align:center;margin-bottom:3mm}table{font-size:9pt}
@media screen{body{width:297mm;min-height:210mm;margin:0 auto;padding:12mm 10mm}}
`
