// The pages work without this. It keeps them live, draws the charts, and spares some clicks.
(() => {
    'use strict';

    const HOUR = 3600;
    const $ = (css, from = document) => from.querySelector(css);
    const all = (css, from = document) => [...from.querySelectorAll(css)];
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

    // ---- live: takes from a newer copy of a part what has changed, so that focus and selection stay where they are
    const parse = html => new DOMParser().parseFromString(html, 'text/html').body;
    const keys = root => all('[data-live]', root).map(e => e.dataset.live).join(' ');

    function renew(root, html) {
        const newer = parse(html);
        if (keys(root) !== keys(newer)) {
            root.replaceChildren(...newer.childNodes);
            return;
        }
        for (const fresh of all('[data-live]', newer)) {
            const old = $('[data-live="' + CSS.escape(fresh.dataset.live) + '"]', root);
            if (fresh.dataset.state !== undefined) old.dataset.state = fresh.dataset.state;
            old.hidden = fresh.hidden;
            if (fresh.hasAttribute('href')) old.setAttribute('href', fresh.getAttribute('href'));
            if (fresh.children.length === 0 && old.textContent !== fresh.textContent) {
                old.textContent = fresh.textContent;
                if (!calm && fresh.dataset.live !== 'measured') {
                    old.classList.remove('changed');
                    void old.offsetWidth;
                    old.classList.add('changed');
                }
            }
        }
    }

    function listen(live) {
        const announce = $('#announce');
        const connection = $('#connection');
        let health = $('[data-live=health]', live)?.textContent;
        const source = new EventSource(live.dataset.events);
        const say = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };
        source.addEventListener('open', () => say(connection, 'Live: renewed whenever it is measured.'));
        source.addEventListener('error', () => say(connection, 'The connection is lost; what is shown is as of the last measurement. Trying again …'));
        source.addEventListener('full', () => {
            source.close();
            say(connection, 'Too many pages are live at once; load this one again to renew it.');
        });
        source.addEventListener('sample', event => {
            const sample = JSON.parse(event.data);
            renew(live, sample.map);
            const now = $('[data-live=health]', live)?.textContent;
            if (now !== health) say(announce, 'The pipeline is ' + now + '. ' + ($('[data-live=summary]', live)?.textContent || ''));
            health = now;
            document.dispatchEvent(new CustomEvent('copydesk:sample', {detail: sample.history}));
        });
        addEventListener('pagehide', () => source.close());
        addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
    }

    // ---- charts
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const seconds = v => v == null ? '–' : v < 10 ? v.toFixed(1) + ' s' : Math.round(v) + ' s';
    const millis = v => v == null ? '–' : v < 1000 ? Math.round(v) + ' ms' : (v / 1000).toFixed(1) + ' s';
    const perSecond = v => v == null ? '–' : v.toFixed(v < 10 ? 2 : 0) + '/s';
    const dashes = [[], [6, 3], [2, 3], [8, 3, 2, 3], [12, 4]];

    const kinds = {
        age: {
            say: seconds,
            lines: h => Object.keys(h.stages),
            values: (h, name) => h.stages[name]?.oldestAgeMillis.map(v => v == null ? null : v / 1000)
        },
        throughput: {say: perSecond, lines: () => ['digests'], values: h => h.digestsPerSecond},
        latency: {
            say: millis,
            least: 100,
            dots: true,
            lines: () => ['p50', 'p95', 'p99'],
            values: (h, name) => h[name + 'Millis']
        }
    };

    function draw(element, kind, history) {
        const names = kind.lines(history);
        element.replaceChildren();
        const ink = colour('--soft');
        const axis = {stroke: ink, grid: {stroke: colour('--line'), width: 1}, ticks: {stroke: colour('--line'), width: 1}};
        const plot = new uPlot({
            width: element.clientWidth,
            height: 190,
            cursor: {y: false},
            scales: {
                x: {range: (u, min, max) => [Math.min(min, max - 60), max]},
                y: {range: (u, min, max) => [0, Math.max(max * 1.1, kind.least || 1)]}
            },
            axes: [
                {...axis, space: 64, values: (u, ticks) => ticks.map(t =>
                    new Date(t * 1000).toISOString().slice(11, ticks[ticks.length - 1] - ticks[0] < 240 ? 19 : 16))},
                {...axis, size: 58, values: (u, ticks) => ticks.map(kind.say)}
            ],
            series: [
                {label: 'UTC', value: (u, t) => t == null ? '–' : new Date(t * 1000).toISOString().slice(11, 19)},
                ...names.map((name, i) => ({
                    label: name,
                    stroke: colour('--c' + (i % 5 + 1)),
                    dash: dashes[i % dashes.length],
                    width: 2,
                    spanGaps: false,
                    points: {show: kind.dots === true, size: 4},
                    value: (u, v) => kind.say(v)
                }))
            ]
        }, data(history, kind, names), element);
        newest(plot);
        return {plot, names};
    }

    // the legend tells the newest values unless someone points at others
    const newest = plot => {
        if (plot.cursor.idx == null) plot.setLegend({idx: plot.data[0].length - 1});
    };

    const data = (history, kind, names) => [history.atSeconds, ...names.map(name => kind.values(history, name)
        || history.atSeconds.map(() => null))];

    function append(to, added) {
        const known = to.atSeconds.length;
        to.atSeconds.push(...added.atSeconds);
        const fill = (old, more) => {
            while (old.length < known) old.push(null);
            old.push(...(more || added.atSeconds.map(() => null)));
        };
        for (const column of ['digestsPerSecond', 'p50Millis', 'p95Millis', 'p99Millis']) fill(to[column], added[column]);
        for (const name of new Set([...Object.keys(to.stages), ...Object.keys(added.stages)])) {
            to.stages[name] ??= {oldestAgeMillis: [], records: [], rate: []};
            for (const column of Object.keys(to.stages[name])) fill(to.stages[name][column], added.stages[name]?.[column]);
        }
        const last = to.atSeconds[to.atSeconds.length - 1];
        const old = to.atSeconds.findIndex(t => t > last - HOUR);
        if (old > 0) {
            to.atSeconds.splice(0, old);
            for (const column of ['digestsPerSecond', 'p50Millis', 'p95Millis', 'p99Millis']) to[column].splice(0, old);
            for (const stage of Object.values(to.stages)) for (const column of Object.values(stage)) column.splice(0, old);
        }
    }

    async function charts(root) {
        const answer = await fetch(root.dataset.history, {headers: {Accept: 'application/json'}});
        if (!answer.ok || typeof uPlot === 'undefined') return;
        const history = await answer.json();
        let drawn = [];
        const drawAll = () => {
            drawn.forEach(d => d.plot.destroy());
            drawn = all('[data-chart]', root).map(element => {
                const kind = kinds[element.dataset.chart];
                return {element, kind, ...draw(element, kind, history)};
            });
            root.dataset.drawn = String(history.atSeconds.length);
        };
        drawAll();
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
        let width = root.clientWidth;
        new ResizeObserver(() => {
            if (root.clientWidth !== width) {
                width = root.clientWidth;
                drawn.forEach(d => d.plot.setSize({width: d.element.clientWidth, height: 190}));
            }
        }).observe(root);
        document.addEventListener('copydesk:sample', event => {
            append(history, event.detail);
            if (drawn.some(d => d.kind.lines(history).join() !== d.names.join())) {
                drawAll();
            } else {
                drawn.forEach(d => {
                    d.plot.setData(data(history, d.kind, d.names));
                    newest(d.plot);
                });
                root.dataset.drawn = String(history.atSeconds.length);
            }
        });
    }

    // ---- a part that is not settled yet is asked for again
    function follow(part) {
        const again = async () => {
            try {
                const answer = await fetch(location.href, {headers: {Accept: 'text/html'}});
                if (answer.ok) {
                    const newer = $('#' + CSS.escape(part.id), parse(await answer.text()));
                    if (newer) {
                        part.replaceChildren(...newer.childNodes);
                        part.dataset.unsettled = newer.dataset.unsettled || '';
                    }
                }
            } catch (lost) {
                // asked again below
            }
            if (part.dataset.unsettled) setTimeout(again, 2000);
        };
        setTimeout(again, 1000);
    }

    // ---- one box that ticks the others
    function tickAll(box) {
        const boxes = all('input[type=checkbox][name="' + CSS.escape(box.dataset.all) + '"]');
        box.hidden = false;
        box.addEventListener('change', () => boxes.forEach(b => { b.checked = box.checked; }));
        boxes.forEach(b => b.addEventListener('change', () => { box.checked = boxes.every(x => x.checked); }));
    }

    const live = $('[data-events]');
    if (live) listen(live);
    const chartsRoot = $('[data-history]');
    if (chartsRoot) charts(chartsRoot).catch(() => {});
    all('[data-unsettled]').filter(part => part.dataset.unsettled).forEach(follow);
    all('[data-all]').forEach(tickAll);
})();
