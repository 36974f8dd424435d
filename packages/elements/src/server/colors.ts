import type { VerdictColors } from '../target-progress/sheet.js';

/** Names of the looks of a picture. */
export type PictureTheme = 'light' | 'dark';

/** The colours of pictures: on light paper those of widgets without a theme, on dark paper those of the dark theme. */
export const PICTURE_COLORS: Readonly<Record<PictureTheme, VerdictColors>> = {
  light: {
    text: '#1b1b1b',
    paper: '#ffffff',
    accent: '#3a74b0',
    good: '#1a7f37',
    warning: '#9a6700',
    bad: '#c8372d',
    sign: '#ffffff',
  },
  dark: {
    text: '#f2f2f2',
    paper: '#121212',
    accent: '#6ea8e0',
    good: '#4ac26b',
    warning: '#e0a83a',
    bad: '#ff7b72',
    sign: '#121212',
  },
};
