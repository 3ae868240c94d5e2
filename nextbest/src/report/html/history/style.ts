/** What the plots add to the page: parts are told apart by lightness and order as well, not by colour alone; what is not sure is dashed. */
export const HISTORY_STYLE = `
:root{--upkeep:#454a8c;--fix:#d99a2b;--value:#1a8573;--time:#1c6ea4}
@media (prefers-color-scheme:dark){:root{--upkeep:#8b91e6;--fix:#efc069;--value:#5ccbb6;--time:#6db4e6}}
svg.plot{display:block;overflow:visible;font:12px ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.part{stroke:var(--paper);stroke-width:1}
.part.upkeep,.point.upkeep{fill:var(--upkeep)}
.part.fix{fill:var(--fix)}
.value{fill:var(--value)}
.part.unsure{fill:var(--card);stroke:var(--soft);stroke-dasharray:3 2.5}
.part.bots{fill:var(--empty)}
.point{stroke:var(--paper);stroke-width:1.5}
.point.time{fill:var(--time)}
.sure.upkeep{fill:var(--upkeep);opacity:.8}
.spread.upkeep{fill:var(--upkeep);opacity:.35}
.spread.time{fill:var(--time);opacity:.35}
.grid{stroke:var(--rule);stroke-width:1}
.base{stroke:var(--soft);stroke-width:1}
.tick{fill:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
.figures b{white-space:nowrap}
figure{margin:1.25rem 0}
figcaption{color:var(--soft);font-size:.9rem;margin-bottom:.5rem}
.axis{padding-left:2.6rem}
.axis+.axis{margin-top:.75rem}
.legend{display:grid;gap:.35rem 1.5rem;margin:.75rem 0 0;padding:0;list-style:none;font-variant-numeric:tabular-nums}
@media (min-width:34rem){.legend{grid-template-columns:1fr 1fr}}
.legend li{padding-left:1.45rem;text-indent:-1.45rem;font-size:.95rem}
.legend b{font-weight:650}
.swatch{margin-right:.55rem;text-indent:0;vertical-align:-.1em;overflow:visible}
ol.bars{list-style:none;margin:.9rem 0 0;padding:0}
.bars>li{padding:.7rem 0;border-top:1px solid var(--rule);break-inside:avoid}
.bars .name{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;line-height:1.4;margin-bottom:.3rem}
.bars .name b{font-weight:650}
.bars .name span{font-variant-numeric:tabular-nums}
.bars p{margin:.15rem 0 0}
.scroll .nextbest-stream{display:block;width:100%;min-width:40rem;max-width:none}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--rule)}
th{font-weight:650}
td.number,th.number{text-align:right}td.number{white-space:nowrap}
tbody th{font-weight:400;overflow-wrap:anywhere;min-width:7rem}
@media print{:root{--upkeep:#454a8c;--fix:#d99a2b;--value:#1a8573;--time:#1c6ea4}svg.plot *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trimEnd();
