// What reaches beyond the window, unless it stands in something that scrolls by itself.
const wide = [];
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth > width) {
    wide.push('the page is ' + document.documentElement.scrollWidth + ' wide in a window of ' + width);
    for (const element of document.body.querySelectorAll('*')) {
        if (element.getBoundingClientRect().right > width + 1 && wide.length < 10) {
            wide.push(element.tagName + '.' + element.className + ' ' + (element.textContent || '').trim().slice(0, 40));
        }
    }
}
return wide;
