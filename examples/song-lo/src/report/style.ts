/** The style sheet of the page: light and dark, phone and paper, no font but the reader's own. */
export const style = `
:root{color-scheme:light dark;--page:#fff;--ink:#1b1f24;--quiet:#57606a;--line:#d5dae0;--soft:#f4f6f8;--link:#0b57a4;--accent:#9b1c1c;
--good:#11734b;--bad:#b3261e;--in-person:#1f63ad;--post:#3a2a52;--online:#cf6a0c;--index:#6d4c8f;--tint:#fff8e8;--tint-line:#e2c57e}
@media (prefers-color-scheme:dark){:root{--page:#14181d;--ink:#e6e9ed;--quiet:#a2abb6;--line:#343c46;--soft:#1c2229;--link:#7db7f5;--accent:#f0a29b;
--good:#4cc38a;--bad:#ff8a80;--in-person:#5aa2ec;--post:#d9cdf0;--online:#f2a041;--index:#b795dc;--tint:#262114;--tint-line:#6d5a25}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 1rem}
header{padding-top:2rem;padding-bottom:1rem}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.6rem,5vw,2.3rem);margin:0 0 .4rem}
h2{font-size:1.45rem;margin:0 0 .75rem;padding-top:1.25rem;border-top:3px solid var(--accent)}
h3{font-size:1.05rem;margin:0 0 .25rem}
p{margin:0 0 .75rem}
main>section{margin:2.25rem 0}
a{color:var(--link)}
code,.code{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.92em}
.over{margin:0 0 .3rem;color:var(--accent);font-weight:600;letter-spacing:.02em}
.lead{font-size:1.08rem}
.quiet{color:var(--quiet)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}
.skip:focus{left:.5rem;top:.5rem;z-index:9;background:var(--page);padding:.5rem .75rem}
nav{position:sticky;top:0;z-index:5;background:var(--page);border-block:1px solid var(--line)}
nav ul{max-width:1120px;margin:0 auto;padding:0 .5rem;display:flex;gap:.25rem;overflow-x:auto;list-style:none;scrollbar-width:thin}
nav a{display:block;padding:.6rem .5rem;white-space:nowrap;text-decoration:none}
nav a:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,240px),1fr));gap:1rem;margin-bottom:1.25rem}
.card{border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem;background:var(--soft)}
.card p{margin:0}
.card .name{color:var(--quiet)}
.card .figure{font-size:2.5rem;font-weight:700;line-height:1.2;font-variant-numeric:tabular-nums}
.sign{font-weight:600}
.sign.yes{color:var(--good)}
.sign.no{color:var(--bad)}
.facts{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:0 0 1.25rem}
.facts dt{color:var(--quiet);font-size:.875rem}
.facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:1rem}
.note{border:1px solid var(--line);border-radius:10px;padding:.9rem 1.1rem}
.note ul{margin:.25rem 0 0;padding-left:1.1rem}
.note li{margin:.3rem 0}
.made-up{background:var(--tint);border-color:var(--tint-line)}
.checks{list-style:none;margin:0;padding:0}
.checks li{display:grid;grid-template-columns:7.5rem 1fr;gap:.25rem .75rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
figure{margin:0 0 1.5rem;min-width:0}
figcaption p{margin:0 0 .5rem;font-size:.92rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,310px),1fr));gap:1.25rem 2rem;align-items:start}
.drawing svg{display:block;width:100%;height:auto;overflow:visible}
.columns .drawing{max-width:480px}
.narrow{display:none}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:0 0 .25rem;padding:0;list-style:none;font-size:.92rem}
.swatch{display:inline-block;width:.9em;height:.9em;margin-right:.4em;border-radius:2px;vertical-align:-.08em}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:8px;margin:.25rem 0 .75rem}
.tall{max-height:min(75vh,46rem)}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.875rem;line-height:1.4}
th,td{padding:.4rem .55rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--soft);vertical-align:bottom}
.tall thead th{position:sticky;top:0;z-index:2}
tbody th{font-weight:500}
.number,.figures td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.figures thead th:not(:first-child){text-align:right}
.figures{min-width:max-content}
.figures tbody th{white-space:normal;max-width:20rem}
.form{min-width:1000px}
.form thead th{text-align:center;vertical-align:middle;border-right:1px solid var(--line)}
.form td{border-left:1px solid var(--line)}
.form th,.form td{padding-inline:.4rem}
.form td:first-child{border-left:0}
.form tbody th{min-width:13rem}
.form .whole:has(+.part)>*{font-weight:700;background:var(--soft)}
.form .part th{padding-left:1.1rem}
.form .ordinals td{text-align:center;font-size:.75rem;color:var(--quiet);background:var(--soft)}
.form caption{text-align:left;padding:.5rem .55rem;color:var(--quiet)}
.form tfoot>tr>*{border-top:2px solid var(--ink);border-bottom:0;font-weight:700}
.ranking{min-width:760px}
.ranking td:last-child{width:48%}
.ranking details,.ranking summary{margin:0;padding:0}
.losses{margin:.25rem 0;padding-left:1.1rem}
.minus{color:var(--bad);font-variant-numeric:tabular-nums}
.catalogue{min-width:1080px}
.kept{white-space:nowrap}
.catalogue tbody th{white-space:nowrap;font-variant-numeric:tabular-nums}
.catalogue .title{min-width:16rem;width:34%}
.catalogue .field,.catalogue .term{min-width:8rem}
.catalogue .place{min-width:13rem}
.filter label{display:block;font-weight:600}
.filter:not([hidden]){display:flex;flex-wrap:wrap;gap:.25rem .9rem;align-items:center}
.filter label{flex-basis:100%}
.filter input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:8px;padding:.45rem .7rem;width:min(100%,26rem)}
details{margin:.15rem 0}
summary{cursor:pointer;padding:.3rem 0}
summary:hover{text-decoration:underline;text-decoration-thickness:1px}
.late>details{border-bottom:1px solid var(--line);margin:0}
.late summary{padding:.45rem 0}
.late .code{font-weight:600}
.late summary .quiet{display:block}
.late .facts{gap:.3rem 1.5rem;margin-bottom:.6rem}
.lines{border-left:3px solid var(--line);padding-left:.9rem;margin:0 0 1rem}
.lines p{margin:.2rem 0;white-space:pre-wrap}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:3rem;color:var(--quiet);font-size:.92rem}
footer h2{font-size:1.05rem;border:0;padding:0;color:var(--ink)}
footer ul{padding-left:1.1rem}
@media (max-width:640px){.broad{display:none}.narrow{display:block}.checks li{grid-template-columns:1fr}
.catalogue{min-width:0}
.catalogue tr{display:block;padding:.5rem .55rem;border-bottom:1px solid var(--line)}
.catalogue tr[hidden]{display:none}
.catalogue tr>*{display:block;border:0;padding:.05rem 0}
.catalogue tbody th{font-weight:600}
.catalogue .title{width:auto;padding-bottom:.25rem}
.catalogue td:nth-child(n+3)::before{color:var(--quiet)}
.catalogue td:nth-child(3)::before{content:"Lĩnh vực: "}
.catalogue td:nth-child(4)::before{content:"Cấp thực hiện: "}
.catalogue td:nth-child(5)::before{content:"Thời hạn: "}
.catalogue td:nth-child(6)::before{content:"Quyết định: "}
.catalogue td:nth-child(7)::before{content:"Niêm yết: "}
.form tr:first-child>th:nth-child(2),.form .ordinals td:nth-child(2),.form tbody th,.form tfoot th{position:sticky;left:-1px;z-index:1;min-width:8.5rem;max-width:8.5rem;border-right:1px solid var(--line)}
.form tbody th,.form tfoot th{background:var(--page)}
.ranking{min-width:0}
.ranking thead,.catalogue thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ranking tr{display:grid;grid-template-columns:2rem 1fr auto;padding:.5rem .55rem;border-bottom:1px solid var(--line)}
.ranking tr>*{border:0;padding:.1rem 0}
.ranking td:first-child{text-align:left}
.ranking td:nth-child(3){display:none}
.ranking tbody th{font-weight:600}
.ranking td:nth-child(5),.ranking td:last-child{grid-column:2/-1;width:auto}}
@media print{:root{color-scheme:light;--page:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f2f2f2;--link:#000;--accent:#7a1515;
--good:#0d5c3c;--bad:#8f1d17;--in-person:#1f63ad;--post:#3a2a52;--online:#cf6a0c;--index:#6d4c8f;--tint:#fff;--tint-line:#bbb}
@page{size:A4 landscape;margin:12mm}
body{font-size:10pt}
nav,.filter:not([hidden]),.skip,figure details{display:none}
header,main,footer{max-width:none;padding-inline:0}
.scroll,.tall{overflow:visible;max-height:none;border:0}
.tall thead th{position:static}
table{font-size:8pt}
.form,.catalogue,.ranking{min-width:0}
.form tbody th,.catalogue .title,.catalogue .field,.catalogue .term,.catalogue .place{min-width:0}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
tr,.card,.note,figure svg,.checks li{break-inside:avoid}
h2,h3,summary,figcaption{break-after:avoid}
.catalogue tr[hidden]{display:table-row}}
`
