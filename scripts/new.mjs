// npm run new -- roadmap|indicator|method|element <id>: makes the room of something new, with all its files.
// What only its author knows is left open, so that generation, types and tests ask for it.
import { element } from './new/element.mjs';
import { createRoom, Refusal } from './new/room.mjs';
import { indicator } from './new/indicator.mjs';
import { method } from './new/method.mjs';
import { roadmap } from './new/roadmap.mjs';
import { root } from './setup/environment.mjs';

/** @type {Readonly<Record<string, import('./new/room.mjs').Kind>>} */
const kinds = { roadmap, indicator, method, element };

/**
 * @param {string} heading
 * @param {readonly string[]} lines
 */
function print(heading, lines) {
  if (lines.length > 0) console.log([`${heading}:`, ...lines].join('\n'));
}

const [name = '', id = '', ...rest] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
try {
  if (kind === undefined || id === '' || rest.length > 0)
    throw new Refusal(`npm run new -- ${Object.keys(kinds).join('|')} <id>`);
  const { made, changed } = await createRoom(root, kind, id);
  const steps = kind.next(id).map((step, index) => `  ${index + 1}. ${step}`);
  print(
    'Made',
    made.map((file) => `  ${file}`),
  );
  print(
    'Changed',
    changed.map((file) => `  ${file}`),
  );
  print('Next', steps);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
