/** One sheet: two columns on a wide screen and on paper, one on a telephone. On paper everything fits on one A4. */
export const CASE_STYLE = `
header,main.sheet,.sheet+footer{max-width:62rem;margin-inline:auto;padding-inline:1.25rem}
main.sheet>section,main.sheet>div{max-width:none;padding-inline:0;margin:0}
.sheet h1{font-size:clamp(1.4rem,1.1rem + 1.4vw,2rem);margin:.2rem 0 .6rem}
.sheet h2{font-size:1rem;font-family:inherit;font-weight:700;margin:1.1rem 0 .2rem;color:var(--accent)}
.sheet p,.sheet li,.sheet dt,.sheet dd,.sheet td,.sheet th{font-size:.94rem;line-height:1.45}
.sheet p{margin:.25rem 0}
.verdict{border-left:.25rem solid var(--fill);background:var(--card);padding:.5rem .9rem;margin:.5rem 0;border-radius:0 .375rem .375rem 0}
.verdict b{text-transform:uppercase;letter-spacing:.05em;font-size:.86rem;color:var(--accent)}
.verdict.open{border-color:var(--warn);background:var(--warnback)}.verdict.open b{color:var(--warn)}
.columns{display:grid;gap:0 2rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:50rem){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.sheet table{width:100%;border-collapse:collapse;table-layout:fixed}
.sheet th,.sheet td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--rule);font-weight:400}
.sheet thead td,.sheet thead th{border-top:0;padding-bottom:0;color:var(--soft)}
.sheet tr>:first-child{width:19%;font-weight:650;border-top-color:transparent}.sheet tbody tr>:first-child{border-top-color:var(--rule)}
.sheet td small{display:block;color:var(--soft);font-size:.84rem;line-height:1.35}
.kind{white-space:nowrap}
.bar-label{margin:.35rem 0 0}
.sheet svg.plot{display:block;width:100%;max-width:25rem;height:auto}
.sheet svg.dots{display:inline-block;width:13.5rem;max-width:100%;height:auto;vertical-align:-.1em}
.points{margin:0}.points div{margin:.25rem 0;line-height:1.45}
.points dt{display:inline;font-weight:650}.points dt::after{content:": "}.points dd{display:inline;margin:0}
.lines{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2rem}
.lines span{display:block;border-bottom:1px solid var(--soft);padding-top:1.6rem;color:var(--soft);font-size:.84rem}
@page{size:A4;margin:9mm 11mm}
@media print{
html{font-size:11px}
body{font-size:11px;line-height:1.35}
header,main.sheet,.sheet+footer{max-width:none;padding:0;margin:0}
header,.sheet+footer,.sheet+footer .where{font-size:9.4px}
.sheet h1{font-size:19px;margin:2px 0 4px}
.sheet h2{font-size:12px;margin:8px 0 1px}
.sheet p,.sheet li,.sheet dt,.sheet dd,.sheet td,.sheet th{font-size:11px;line-height:1.34}
.sheet p{margin:1px 0}.points div{margin:1.5px 0;line-height:1.34}
.sheet th,.sheet td{padding:2px 8px 2px 0}.sheet td small{font-size:9.8px}
.verdict{padding:3px 8px;margin:3px 0}.verdict b{font-size:10px}
.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 22px}
.sheet svg.plot{max-width:300px}.sheet svg.dots{width:150px}
.lines span{padding-top:24px;font-size:9.8px}
.sheet section{break-inside:avoid}
.sheet+footer{padding-top:5px}
}
`.trim();
