/**
 * Shows the copy buttons and lets them copy. Without script, or on an address where the browser gives no
 * access to the clipboard, they stay hidden.
 */
export function enableCopyButtons(page: Document): void {
  if (!window.isSecureContext) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const status = button.parentElement?.querySelector('[role=status]');
    const code = page.getElementById(button.dataset['copies'] ?? '');
    if (!status || code === null) continue;
    button.addEventListener('click', () => {
      void copy(code.textContent).then((done) => {
        status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
      });
    });
    button.hidden = false;
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
