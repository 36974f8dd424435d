// npm run new -- roadmap|indicator <id>: makes the room of something new, with all its files.
// What only its author knows is left open, so that `npm run generate` asks for it.
import { createRoom, Refusal } from './new/room.mjs';
import { indicator } from './new/indicator.mjs';
import { roadmap } from './new/roadmap.mjs';
import { root } from './setup/environment.mjs';

/** @type {Readonly<Record<string, import('./new/room.mjs').Kind>>} */
const kinds = { roadmap, indicator };

const [name = '', id = '', ...rest] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
try {
  if (kind === undefined || id === '' || rest.length > 0)
    throw new Refusal(`npm run new -- ${Object.keys(kinds).join('|')} <id>`);
  const made = createRoom(root, kind, id);
  const steps = kind.next(id).map((step, index) => `${index + 1}. ${step}`);
  console.log([`Made:`, ...made.map((file) => `  ${file}`), '', 'Next:', ...steps].join('\n'));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
