/** The look of the HTML report: one page that reads on a screen, in the dark, and on A4 paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--dim:#5a5a5a;--line:#d0d0d0;--soft:#f5f5f5;--error:#a80f1c;--warning:#7a4f00;--hint:#0b5cad;--ok:#0b6a0b}
@media (prefers-color-scheme:dark){:root{--paper:#1e1e1e;--ink:#f0f0f0;--dim:#b5b5b5;--line:#4a4a4a;--soft:#262626;--error:#f1a9ad;--warning:#fde3a7;--hint:#96c6fa;--ok:#9fd89f}}
*{box-sizing:border-box}html{background:var(--paper)}
body{max-width:60rem;margin:2rem auto;padding:0 1rem;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;font:16px/1.5 "Segoe UI",system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.25rem 0}.dim{color:var(--dim)}
.status{padding:.75rem 1rem;border:1px solid var(--line);border-inline-start:6px solid var(--ok);border-radius:4px;font-weight:600}
.status.error{border-inline-start-color:var(--error)}
ol.findings{list-style:none;margin:0;padding:0}
ol.findings>li{padding:.75rem 1rem;margin:.5rem 0;border:1px solid var(--line);border-inline-start:6px solid var(--hint);border-radius:4px;break-inside:avoid}
li.error{border-inline-start-color:var(--error)!important}li.warning{border-inline-start-color:var(--warning)!important}
.level{font-weight:600}.error>.level{color:var(--error)}.warning>.level{color:var(--warning)}.hint>.level{color:var(--hint)}
blockquote{margin:.5rem 0;padding:.25rem .75rem;border-inline-start:3px solid var(--line);color:var(--dim)}
table{width:100%;border-collapse:collapse;font-size:.9rem}
th,td{padding:.4rem .5rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
th{background:var(--soft)}th.group{font-weight:600;padding-top:.8rem;background:none}tr{break-inside:avoid}td.outcome{white-space:nowrap}
main:has(>.interrupted){display:flex;flex-direction:column}.interrupted{order:-1;margin-block-end:2rem}
@media (max-width:40rem){td.outcome{white-space:normal}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#1b1b1b;--dim:#5a5a5a;--line:#d0d0d0;--soft:#f5f5f5;--error:#a80f1c;--warning:#7a4f00;--hint:#0b5cad;--ok:#0b6a0b}h1,h2,th.group{break-after:avoid}@page{size:A4;margin:18mm}body{max-width:none;margin:0;padding:0;font-size:10.5pt}.file+.file{break-before:page}}
`
