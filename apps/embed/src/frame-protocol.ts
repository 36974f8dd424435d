/** What a page in a frame and the page around it say to each other: how high the widget is. */
export const TYPE = 'hc-height';

export interface HeightMessage {
  readonly type: typeof TYPE;
  /** In CSS pixels; absent in the question. */
  readonly height?: number;
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === TYPE;
}
