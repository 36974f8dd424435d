import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, Capabilities, Key as Typed, type WebDriver } from 'selenium-webdriver';
import { WINDOW, written, type Key, type Tab } from './tab.js';

export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const SCREEN = '/usr/bin/Xvfb';
/** A screen that nobody else uses. */
const DISPLAY = ':97';

const typed: Readonly<Record<Key, string>> = {
  Enter: Typed.ENTER,
  Escape: Typed.ESCAPE,
  Home: Typed.HOME,
  ArrowRight: Typed.ARROW_RIGHT,
};

/** Starts WebKit as GTK has it, on a screen that is not there: it cannot do without a window. */
export async function startWebKit(): Promise<Tab> {
  const port = await freePort();
  const screen = spawn(SCREEN, [DISPLAY, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  try {
    const session = await connected(port);
    await session.manage().setTimeouts({ script: 200_000, pageLoad: 200_000 });
    await session
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...WINDOW });
    return {
      open: (address) => session.get(address),
      ask: (question, given) => session.executeScript(`return ${written(question, given)}`),
      press: (key) => session.actions().sendKeys(typed[key]).perform(),
      end: async () => {
        await session.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The driver takes a moment before it answers. */
async function connected(port: number): Promise<WebDriver> {
  const TRIES = 50;
  for (let time = 1; ; time += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
        .build();
    } catch (error) {
      if (time === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
