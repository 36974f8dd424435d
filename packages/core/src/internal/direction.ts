import type { Direction } from '../types.js';

/** +1 where more is better, −1 where less is better. */
export function directionSign(direction: Direction): 1 | -1 {
  return direction === 'increase' ? 1 : -1;
}

/** Whether a value is at the goal or beyond it, in the wanted direction. */
export function hasMet(direction: Direction, value: number, goal: number): boolean {
  return direction === 'increase' ? value >= goal : value <= goal;
}
