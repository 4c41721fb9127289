'use strict';
/* The page is whole without this. What it adds: filtering by label, tips at the height of their sentence, Escape. */
(() => {
  const root = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);

  const heading = document.querySelector('article h2');
  if (heading) document.title = heading.textContent + ' – Gainsay report';

  /* --- Filter: the keys of the legend become buttons --- */

  const off = new Set();

  /* A sentence all of whose labels are off looks like any other, and its note goes. */
  const refresh = () => {
    for (const part of all('[data-labels]')) {
      const quiet = part.dataset.labels.split(' ').every((label) => off.has(label));
      part.classList.toggle('quiet', quiet);
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
