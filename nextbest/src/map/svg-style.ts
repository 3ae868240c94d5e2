/** Colours of the map, light and dark. Everything is also told by shape, dashes or words. */
export const MAP_STYLE = `
.nextbest-map{--paper:#fdfcf9;--band:#f5f2ea;--ink:#1f2a30;--soft:#5c676d;--line:#a9b1b4;--faint:#d9d8d0;--user:#1f2a30;--need:#7a4fa3;--built:#1c6ea4;--used:#fdfcf9;--market:#c0392b;--today:#e0a100;background:var(--paper);font-family:Helvetica,Arial,"Liberation Sans",Arimo,sans-serif;font-size:13px}
@media (prefers-color-scheme:dark){.nextbest-map{--paper:#16191b;--band:#1c2023;--ink:#e9e7e1;--soft:#a3abae;--line:#5d676b;--faint:#33393c;--user:#e9e7e1;--need:#c39be6;--built:#6db4e6;--used:#16191b;--market:#ff8a7a;--today:#f2c14a}}
.nextbest-map text{fill:var(--ink);user-select:text}
.nextbest-map .axis{fill:var(--soft);font-size:12px}
.nextbest-map .name{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.nextbest-map .user-name,.nextbest-map .today-name{font-weight:600}
.nextbest-map .link{stroke:var(--line);stroke-width:1.2;fill:none}
.nextbest-map .cycle{stroke-dasharray:2 4}
.nextbest-map .shape{stroke:var(--ink);stroke-width:1.6}
.nextbest-map .user{fill:var(--user);stroke:var(--user)}
.nextbest-map .need{fill:var(--need);stroke:var(--need)}
.nextbest-map .deployable{fill:var(--built);stroke:var(--built)}
.nextbest-map .service,.nextbest-map .library{fill:var(--used)}
.nextbest-map .guess{stroke-dasharray:3 2.5}
.nextbest-map .deployable.guess{fill:var(--used)}
.nextbest-map .market{stroke:var(--market);stroke-width:1.6;stroke-dasharray:5 4;fill:none}
.nextbest-map .head{fill:var(--market)}
.nextbest-map .today{fill:none;stroke:var(--today);stroke-width:3}
@media print{.nextbest-map{--paper:#fff;--band:#f6f6f6;--ink:#000;--soft:#444;--line:#999;--faint:#ccc;--user:#000;--need:#7a4fa3;--built:#1c6ea4;--used:#fff;--market:#c0392b;--today:#b88400}}
`.trim();
