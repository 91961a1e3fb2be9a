// What a screen reader would miss.
const found = [];
if (!document.documentElement.lang) found.push('the page does not say its language');
if (!document.title) found.push('the page has no title');
for (const landmark of ['main', 'header', 'nav']) {
    if (document.querySelectorAll(landmark).length === 0) found.push('no <' + landmark + '>');
}
if (document.querySelectorAll('main').length !== 1) found.push('not one <main>');
const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(h => h.getClientRects().length);
if (headings.filter(h => h.tagName === 'H1').length !== 1) found.push('not one <h1>');
let level = 0;
for (const heading of headings) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) found.push('a level left out before ' + heading.tagName + ' ' + heading.textContent.trim().slice(0, 40));
    level = own;
}
const nameOf = e => (e.getAttribute('aria-label')
    || (e.getAttribute('aria-labelledby') || '').split(/\s+/).map(id => document.getElementById(id)?.textContent || '').join(' ').trim()
    || [...(e.labels || [])].map(l => l.textContent).join(' ').trim()
    || (/^(A|BUTTON|SUMMARY)$/.test(e.tagName) ? e.textContent.trim() || e.querySelector('img')?.alt : '') || '').trim();
for (const control of document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')) {
    if (!nameOf(control)) found.push('no name: ' + control.outerHTML.slice(0, 80));
}
for (const table of document.querySelectorAll('table:not(.u-legend)')) {
    if (!table.caption) found.push('a table without a caption: ' + table.textContent.trim().slice(0, 40));
    if (!table.querySelector('th')) found.push('a table without headings: ' + table.textContent.trim().slice(0, 40));
}
for (const image of document.querySelectorAll('img')) if (!image.hasAttribute('alt')) found.push('an image without alt');
const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) found.push('two elements have the id ' + id);
return found.slice(0, 20);
