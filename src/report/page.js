'use strict';
/* The page is whole without this. What it adds: filtering by label, counts in the index, the cues
 * under "why", tips at the height of their sentence, Escape. */
(() => {
  const root = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);

  /* --- Index: what each article has --- */

  for (const link of all('nav a')) {
    const count = document.querySelector(link.getAttribute('href') + ' :is(.summary b, .failed .caution)');
    const span = document.createElement('span');
    span.textContent = count ? ' · ' + count.textContent : '';
    link.after(span);
  }

  /* --- Filter: the keys of the legend become buttons --- */

  const off = new Set();

  /* A sentence all of whose labels are off looks like any other, and its note goes. */
  const refresh = () => {
    for (const part of all('[data-labels]')) {
      const quiet = part.dataset.labels.split(' ').every((label) => off.has(label));
      part.classList.toggle('quiet', quiet);
      document.getElementById(part.id.replace('s', 'n')).classList.toggle('quiet', quiet);
    }
  };

  const toggle = (button, label) => {
    if (!off.delete(label)) off.add(label);
    button.setAttribute('aria-pressed', String(!off.has(label)));
    root.classList.toggle('no-' + label, off.has(label));
    refresh();
  };

  for (const key of all('.key')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'true');
    button.append(...key.childNodes);
    button.addEventListener('click', () => toggle(button, key.dataset.label));
    key.append(button);
  }
  root.classList.add('filters');

  /* --- Why: what the tip says of the cues, above the terms --- */

  const explain = (event) => {
    const details = event.target, note = details.closest('.note');
    if (!note || details.querySelector('.cues')) return;
    const cues = document.createElement('div');
    cues.className = 'cues';
    for (const cue of document.getElementById(note.id.replace('n', 't')).children) cues.append(cue.cloneNode(true));
    details.querySelector('summary').after(cues);
  };

  document.addEventListener('toggle', explain, true);

  /* --- Tips: beside the sentence where there is room, else under it --- */

  const place = (sentence) => {
    const tip = sentence.querySelector('.tip');
    const paragraph = sentence.closest('.para');
    if (!tip || !paragraph) return;
    const box = paragraph.getBoundingClientRect();
    const text = sentence.getBoundingClientRect();
    const beside = tip.getBoundingClientRect().left >= text.right - 1;
    tip.style.top = (beside ? text.top : text.bottom) - box.top + 'px';
  };

  const show = (event) => {
    const sentence = event.target.closest && event.target.closest('.flagged');
    if (!sentence || event.target.closest('.tip')) return;
    root.classList.remove('no-tips');
    place(sentence);
  };

  document.addEventListener('mouseover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') root.classList.add('no-tips');
  });
})();
