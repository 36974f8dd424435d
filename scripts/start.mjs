// npm start: from a fresh clone to the demo in the browser.
import { build, install, runScript } from './setup.mjs';
import { choosePort, requireFreePort } from './start/port.mjs';
import { serve } from './start/serve.mjs';

const host = '127.0.0.1';

await runScript(async () => {
  const port = choosePort(process.argv.slice(2), process.env);
  await requireFreePort(port, host);
  await install();
  if (!(await build())) return 1;
  await requireFreePort(port, host);
  return serve(port, host);
});
