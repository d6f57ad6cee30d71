const FILTERS = ['basis', 'category', 'for'] as const;
const SORT = 'sort';

/** The ledger's table: rows shown, hidden and put in order; the choice stays in the address. */
class SupportLedger extends HTMLElement {
  #form!: HTMLFormElement;
  #rows: HTMLTableRowElement[] = [];
  #sort = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
    this.#rows.forEach((row, order) => (row.dataset['order'] = String(order)));
    form.querySelector('fieldset')?.removeAttribute('disabled');
    form.querySelector('.late')?.setAttribute('data-came', '');
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#turn(head.dataset['sort'] ?? ''));
      head.append(button);
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#apply());
    form.addEventListener('reset', () => {
      this.#sort = '';
      setTimeout(() => this.#apply());
    });
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #select(name: string): HTMLSelectElement | null {
    return this.#form.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  }

  /** Takes the choice from the address; what it does not know is left at “all”. */
  #read(): void {
    const query = new URLSearchParams(location.search);
    for (const name of FILTERS) {
      const select = this.#select(name);
      if (!select) continue;
      select.value = query.get(name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    const sort = query.get(SORT) ?? '';
    this.#sort = this.querySelector(`th[data-sort="${CSS.escape(sort.replace('-', ''))}"]`)
      ? sort
      : '';
    this.#show();
  }

  /** One click: largest first; two: smallest first; three: the text's order. */
  #turn(key: string): void {
    if (key === 'order') this.#sort = this.#sort === '' ? '-order' : '';
    else if (this.#sort === `-${key}`) this.#sort = key;
    else this.#sort = this.#sort === key ? '' : `-${key}`;
    this.#apply();
  }

  #apply(): void {
    const query = new URLSearchParams(location.search);
    const keep = (name: string, value: string) =>
      value === '' ? query.delete(name) : query.set(name, value);
    for (const name of FILTERS) keep(name, this.#select(name)?.value ?? '');
    keep(SORT, this.#sort);
    const search = query.size === 0 ? '' : `?${query}`;
    try {
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    } catch {
      // A browser may refuse too many changes in a row: the table follows all the same.
    }
    this.#show();
  }

  #show(): void {
    const chosen = FILTERS.map((name) => [name, this.#select(name)?.value ?? ''] as const);
    for (const row of this.#rows)
      row.hidden = !chosen.every(
        ([name, value]) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value),
      );
    const key = this.#sort.replace('-', '') || 'order';
    const down = this.#sort.startsWith('-');
    // What states no amount comes last either way: it is not zero.
    const none = down ? -Infinity : Infinity;
    const value = (row: HTMLElement, by: string) => Number(row.dataset[by] || none);
    const sorted = [...this.#rows].sort(
      (a, b) =>
        (value(a, key) - value(b, key)) * (down ? -1 : 1) || value(a, 'order') - value(b, 'order'),
    );
    // Rows that stand in their order already stay: each one put in is laid out anew.
    const body = this.#rows[0]?.parentElement;
    if (sorted.some((row, at) => row !== body?.children[at])) body?.append(...sorted);
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (head.dataset['sort'] === key)
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const status = this.querySelector<HTMLElement>('[data-count]');
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const words = (status?.dataset['count'] ?? '').replace('{n}', String(shown));
    if (status && status.textContent !== words) status.textContent = words;
  }
}

customElements.define('support-ledger', SupportLedger);
