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
      void copy(code.textContent, code.dataset['isText'] !== undefined).then((done) => {
        status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
      });
    });
    button.hidden = false;
  }
}

/** @param isText Whether an editor of text is to take it as what it says, and a dialog with source code as code. */
async function copy(code: string, isText: boolean): Promise<boolean> {
  try {
    if (!isText) await navigator.clipboard.writeText(code);
    else {
      const asIs = Object.fromEntries(
        ['text/plain', 'text/html'].map((type) => [type, new Blob([code], { type })]),
      );
      await navigator.clipboard.write([new ClipboardItem(asIs)]);
    }
    return true;
  } catch {
    return false;
  }
}
