// What `npm start`, `npm test` and `npm run check` share: a clone becomes ready to run, with nothing to install by hand.
export { build, turbo } from './setup/build.mjs';
export { ensureChromium } from './setup/chromium.mjs';
export { childEnvironment, root, toolsFolder } from './setup/environment.mjs';
export { install } from './setup/install.mjs';
export { run } from './setup/run.mjs';
export { runScript, SetupError } from './setup/script.mjs';
export { installWebServers } from './setup/web-servers.mjs';
export { workspaces } from './setup/workspaces.mjs';
