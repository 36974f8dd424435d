import type { Page } from 'playwright-core';

/** Something that assistive technology gets: its role, its name and what is said of it. */
export interface Said {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What is inside it, however deep, in the order of the tree. */
  readonly inside: readonly Said[];
}

interface TreeNode {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Chromium's accessibility tree of every `section` of a page, by the section's id: what screen readers are given. */
export async function readTree(page: Page): Promise<Map<string, Said[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'section',
  });
  const trees = new Map<string, Said[]>();
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const start = byElement.get(node.backendNodeId);
    const id = node.attributes?.[node.attributes.indexOf('id') + 1] ?? '';
    trees.set(id, start === undefined ? [] : readNode(start, byId));
  }
  await session.detach();
  return trees;
}

/** What a node says; one that is left out of the tree says only what is inside it. */
function readNode(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): Said[] {
  const role = node.role?.value ?? '';
  // The lines that a text is broken into.
  if (role === 'InlineTextBox') return [];
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : readNode(child, byId);
  });
  if (node.ignored) return inside;
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return [
    { role, name: text(node.name?.value), value: text(node.value?.value), properties, inside },
    ...inside,
  ];
}

/** Opens what can be opened in the widgets of a page: the tables of charts, and everything that is folded. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await page.locator('button[aria-expanded=false]').evaluateAll((all) => {
    for (const button of all) (button as HTMLElement).click();
  });
}

/** A text on the screen, and what it is in. */
export interface Seen {
  readonly text: string;
  /** Whether it stands in a picture. */
  readonly isDrawn: boolean;
  /** Whether it is of the scale beside a picture; the figures of the picture are said one by one. */
  readonly isScale: boolean;
}

/** Every text that can be seen in each `section` of a page, by the section's id, into shadow roots. */
export async function readScreen(page: Page): Promise<Map<string, Seen[]>> {
  const sections = await page.locator('section').evaluateAll((elements) => {
    const isSeen = (parent: Element, text: Text): boolean => {
      // A slot has no box of its own.
      const element = parent.closest(':not(slot)') ?? parent;
      if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { width, height } = range.getBoundingClientRect();
      if (width === 0 || height === 0) return false;
      // What is only for a screen reader is cut to one pixel.
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).clipPath === 'inset(50%)') return false;
      }
      return true;
    };
    const walk = (node: Node, found: Seen[]): void => {
      if (node instanceof Text && node.parentElement !== null) {
        const text = node.data.trim();
        const isDrawn = node.parentElement.closest('svg') !== null;
        const isScale = node.parentElement.closest('.axis, .years') !== null;
        if (text !== '' && isSeen(node.parentElement, node)) found.push({ text, isDrawn, isScale });
      }
      if (node instanceof HTMLStyleElement || node instanceof HTMLOptionElement) return;
      const inner =
        node instanceof HTMLSlotElement && node.assignedNodes().length > 0
          ? node.assignedNodes()
          : node instanceof Element && node.shadowRoot !== null
            ? [...node.shadowRoot.childNodes]
            : [...node.childNodes];
      for (const one of inner) walk(one, found);
    };
    return elements.map((section) => {
      const found: Seen[] = [];
      walk(section, found);
      return [section.id, found] as const;
    });
  });
  return new Map(sections);
}
