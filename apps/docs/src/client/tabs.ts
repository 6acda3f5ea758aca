// Without scripts the samples stand one below the other, each under its label.
const key = 'molecule-docs-sample'

/** Makes tabs of the samples. The choice holds for every group on every page. */
export function startTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-samples]')) {
    const list = group.querySelector<HTMLElement>('.sample-tabs')!
    const tabs = [...group.querySelectorAll<HTMLButtonElement>('[role=tab]')]
    list.setAttribute('role', 'tablist')
    group.dataset.samples = 'tabs'
    for (const [index, tab] of tabs.entries()) {
      const panel = panelOf(tab)
      panel.setAttribute('role', 'tabpanel')
      panel.setAttribute('aria-labelledby', tab.id)
      tab.addEventListener('click', () => choose(tab.dataset.kind))
      tab.addEventListener('keydown', ({ key: pressed }) => {
        const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[pressed]
        if (target === undefined) return
        const next = tabs.at(target % tabs.length)!
        choose(next.dataset.kind)
        next.focus()
      })
    }
  }
  choose(stored())
}

function choose(kind = 'curl'): void {
  for (const tab of document.querySelectorAll<HTMLButtonElement>('[data-samples] [role=tab]')) {
    const selected = tab.dataset.kind === kind
    tab.setAttribute('aria-selected', String(selected))
    tab.tabIndex = selected ? 0 : -1
    panelOf(tab).hidden = !selected
  }
  try {
    localStorage.setItem(key, kind)
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function panelOf(tab: HTMLElement): HTMLElement {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '')!
}
