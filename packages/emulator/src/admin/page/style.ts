/** How the page looks, light and dark, from a telephone up. */
export const style = `
:root {
  color-scheme: light dark;
  --back: light-dark(#fbfbfa, #14181b);
  --card: light-dark(#fff, #1c2226);
  --text: light-dark(#1c2226, #e6eaec);
  --quiet: light-dark(#5a646b, #a3aeb5);
  --line: light-dark(#dfe3e5, #313a40);
  --accent: light-dark(#0b6670, #6cc6d0);
  --good: light-dark(#0a6b3d, #70daa4);
  --warn: light-dark(#855000, #f0bd6e);
  --bad: light-dark(#b0201f, #ff9f99);
  --busy: light-dark(#1b4fb8, #a0beff);
  font: 15px/1.5 system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); }
header, main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; padding-top: 1.5rem; }
h1 { font-size: 1.35rem; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.05rem; margin: 0 0 0.6rem; }
h2 small { font-weight: 400; font-size: 0.9rem; color: var(--quiet); margin-left: 0.4rem; }
section { margin-bottom: 2rem; }
a { color: var(--accent); }
code { font: 0.9em ui-monospace, monospace; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0; }
dl div { display: flex; gap: 0.4rem; }
dt { color: var(--quiet); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
.controls { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; margin: 0 0 0 auto; }
#live { color: var(--quiet); }
button {
  font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.15rem 0.75rem; min-width: 4.75rem; cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.25rem; }
.table { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.35rem 0.75rem; white-space: nowrap; font-weight: 400; }
thead th { color: var(--quiet); font-size: 0.85rem; border-bottom: 1px solid var(--line); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody th { font-weight: 500; }
:is(th, td).number { text-align: right; }
.none { color: var(--quiet); }
.state { color: var(--quiet); }
.good { color: var(--good); }
.warn { color: var(--warn); }
.bad { color: var(--bad); }
.busy { color: var(--busy); }
.migrations, .steps { list-style: none; margin: 0; padding: 0; }
.migrations { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.migrations > li { padding: 0.6rem 0.9rem; }
.migrations > li + li { border-top: 1px solid var(--line); }
.title { display: flex; flex-wrap: wrap; gap: 0 0.8rem; margin: 0; }
.title time { color: var(--quiet); margin-left: auto; }
.steps { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; font-size: 0.87rem; margin-top: 0.25rem; }
.steps li::before { content: '○ '; }
.steps li.done { color: var(--quiet); }
.steps li.done::before { content: '● '; color: var(--good); }
.steps li.busy { color: var(--busy); }
.steps li.busy::before { content: '◐ '; }
.steps li:is(.good, .warn, .bad)::before { content: '● '; }
.steps li.good { color: var(--good); }
.steps li.warn { color: var(--warn); }
.steps li.bad { color: var(--bad); }
.steps li.ahead { color: var(--quiet); }
.steps time { color: var(--quiet); font-size: 0.9em; }
.findings { margin: 0; padding-left: 1.2rem; color: var(--bad); }
.reason { margin: 0.2rem 0 0; font-size: 0.9rem; color: var(--quiet); }
@media (max-width: 40rem) {
  header { padding-top: 1rem; }
  .controls { margin-left: 0; width: 100%; }
}
`
