/**
 * For the page around: makes every frame with a widget as high as the widget. Without it a frame keeps the height that its
 * tag says.
 */
import { isHeightMessage, TYPE, type HeightMessage } from './frame-protocol.js';

/** Higher than any widget: what asks for more has gone wrong. */
const HIGHEST = 20_000;

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/hc-"]')];
}

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (!isHeightMessage(data) || typeof data.height !== 'number') return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // The attribute, because a policy may forbid styles.
  if (frame !== undefined && data.height > 0 && data.height <= HIGHEST)
    frame.height = String(Math.ceil(data.height));
});

// A frame that was there first has spoken before anybody listened.
for (const { contentWindow } of frames()) {
  contentWindow?.postMessage({ type: TYPE } satisfies HeightMessage, '*');
}
