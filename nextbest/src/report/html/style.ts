/** Calm on screen, in the dark and on paper; system fonts only. Contrast of text is at least 4.5 to 1 in both schemes. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--card:#f5f2ea;--ink:#1f2a30;--soft:#566168;--rule:#e0dcd0;--accent:#0b6b5d;--fill:#0b6b5d;--empty:#d5d2c7;--warn:#8a4b00;--warnback:#fbf0dc}
@media (prefers-color-scheme:dark){:root{--paper:#16191b;--card:#1f2427;--ink:#e9e7e1;--soft:#a9b1b4;--rule:#333a3d;--accent:#6fd0bd;--fill:#4fb5a1;--empty:#3c4447;--warn:#f2c14a;--warnback:#2a2618}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main>section,main>div,footer{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
main>section.wide{max-width:76rem}
.column{max-width:41.5rem;margin-inline:auto;margin-bottom:1.25rem}
header{padding-top:1.5rem;color:var(--soft);font-size:.875rem}
header p,footer p{margin:.2rem 0}
h1,h2,h3{font-family:ui-serif,Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;line-height:1.2;text-wrap:balance;font-weight:600}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);letter-spacing:-.012em;margin:.35rem 0 1rem}
h2{font-size:1.4rem;margin:3rem 0 .75rem}
h3{font-size:1.0625rem;margin:1.5rem 0 .3rem;font-family:inherit}
p{margin:.6rem 0}p,dd,li{text-wrap:pretty}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
.eyebrow{margin:2.5rem 0 0;color:var(--accent);font-weight:700;font-size:.875rem;letter-spacing:.09em;text-transform:uppercase}
.lead{font-size:1.2rem;line-height:1.5}
.soft,.where{color:var(--soft)}
.where{font-size:.875rem;font-variant-numeric:tabular-nums}
.figures{display:grid;grid-template-columns:1fr 1fr;gap:1px;margin:1.75rem 0;background:var(--rule);border:1px solid var(--rule);border-radius:.5rem;overflow:hidden}
.figures>div{background:var(--card);padding:.9rem 1.1rem 1rem}
@media (min-width:44rem){.figures{grid-template-columns:repeat(4,1fr)}}
.figures dt{color:var(--soft);font-size:.875rem}
.figures dd{margin:0;font-variant-numeric:tabular-nums}
.figures b{font-size:2rem;line-height:1.15;font-weight:650;margin-right:.3rem}
.figures span{display:inline-block}
.figures small{display:block;font-size:.84rem;line-height:1.45;color:var(--soft)}
.figures svg{display:block;margin:.35rem 0 .1rem;max-width:100%;height:auto}
.plan{display:grid;gap:.15rem 1.5rem;margin:0}
.plan dt{font-weight:650;margin-top:.7rem}
.plan dd{margin:0}
@media (min-width:40rem){.plan{grid-template-columns:11.5rem 1fr}.plan dt,.plan dd{margin-top:.5rem}}
.beware{background:var(--warnback);border-left:.25rem solid var(--warn);padding:.6rem 1rem;border-radius:0 .375rem .375rem 0;margin:1.5rem 0}
.beware p{margin:.25rem 0}
ul.reasons{list-style:none;padding:0;margin:0}
.reasons li{padding:.65rem 0;border-bottom:1px solid var(--rule)}
.reasons li:last-child{border-bottom:0}
.reasons .where{display:block}
.scroll{overflow-x:auto;border:1px solid var(--rule);border-radius:.5rem}
.scroll svg{display:block;width:100%;min-width:58rem;height:auto}
ol.ranked{list-style:none;margin:0;padding:0}
.ranked>li{display:grid;grid-template-columns:2rem 1fr;gap:0 .75rem;padding:1rem 0;border-top:1px solid var(--rule)}
.ranked .rank{color:var(--soft);font-variant-numeric:tabular-nums;font-weight:600;text-align:right}
.ranked .title{font-weight:650;line-height:1.4}
.ranked .now{color:var(--accent);font-size:.875rem;font-weight:700}
.ranked svg{display:block;margin:.45rem 0 .1rem;max-width:100%}
.ranked p{margin:.1rem 0}
.close{margin:.5rem 0 0;padding:.5rem 0 0;border-top:1px solid var(--rule);color:var(--soft);font-size:.9rem}
.close+.ranked>li:first-child{border-top:0}
.group{border-left:.2rem solid var(--empty);padding-left:.75rem;margin:.4rem 0 .4rem -.95rem}
.ranked p.soft{font-size:.95rem}
details{border-top:1px solid var(--rule)}
details:last-of-type{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;padding:.8rem 0;font-weight:650}
details>*:last-child{margin-bottom:1.2rem}
details ul{padding-left:1.2rem;margin-top:0}
details li{margin:.5rem 0}
details .reasons{padding:0}details .reasons li{padding:.15rem 0;margin:0;border:0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.bar{fill:var(--fill)}.spread{fill:var(--empty)}.dot-off{fill:none;stroke:var(--empty);stroke-width:1.5}.zero{stroke:var(--soft);stroke-width:1}.caption{fill:var(--soft);font-size:12px}
footer{padding-block:2.5rem 3rem;color:var(--soft);font-size:.875rem}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#0b6b5d;--fill:#0b6b5d;--empty:#ccc;--warn:#8a4b00;--warnback:#fff}body{font-size:10.5pt}h2{break-after:avoid}.figures,.ranked>li,.reasons li,.scroll{break-inside:avoid}.scroll{overflow:visible}.scroll svg{min-width:0}header,main>section,main>div,footer{max-width:none}}
`.trim();
