/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A line of text in both languages, escaped. */
export function both({ vi, en }) {
    return `<span lang="vi">${escapeHtml(vi)}</span> <span class="en" lang="en">${escapeHtml(en)}</span>`;
}
/** A whole page: it says that it is a sandbox, loads nothing, and works without a script. */
export function page({ title, content }) {
    return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title.vi)} · ${escapeHtml(title.en)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="sandbox">${both({ vi: "Môi trường thử nghiệm của partnerkit, không phải trang của nhà cung cấp.", en: "A partnerkit sandbox, not the provider's page." })}</p>
<h1>${both(title)}</h1>
${content}
</main>
</body>
</html>
`;
}
const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--ground:#f6f8fa;--card:#fff;--line:#d0d7de;--go:#0a5c36;--go-ink:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa5b1;--ground:#0d1117;--card:#161b22;--line:#30363d;--go:#3fb950;--go-ink:#04130a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{overflow-wrap:anywhere;width:min(28rem,100%);background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.5rem}
h1{font-size:1.35rem;line-height:1.3;margin:.25rem 0 1rem}
h1 .en,label .en,legend .en,button .en,li .en{display:block;font-size:.8em;font-weight:400;opacity:.85}
p .en{display:block;color:var(--soft);font-size:.9em}
.sandbox{margin:0 0 1rem;padding:.5rem .75rem;border:1px dashed var(--line);border-radius:8px;font-size:.85rem;color:var(--soft)}
label{display:block;margin:1rem 0 .25rem;font-weight:600}
input:not([type=hidden]),select{width:100%;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:8px}
.actions{display:flex;gap:.75rem;margin-top:1.5rem}
.actions button{flex:1 1 0}
button{padding:.65rem .8rem;font:inherit;font-weight:600;border:1px solid var(--line);border-radius:8px;background:transparent;color:inherit;cursor:pointer}
button[value=approve]{background:var(--go);border-color:var(--go);color:var(--go-ink)}
:focus-visible{outline:3px solid #4593f8;outline-offset:2px}
[role=alert]{border-left:4px solid #d1242f;padding:.25rem .75rem;margin:0 0 1rem}
ul{padding-left:1.2rem}
`;
