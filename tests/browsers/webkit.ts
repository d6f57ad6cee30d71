import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findDebian } from './debian.ts';
import { type Engine, until } from './engine.ts';
import { remember } from './processes.ts';

const MINI_BROWSERS = ['4.1', '4.0', '6.0'].map((version) =>
  version === '6.0'
    ? '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser'
    : `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);

/** Debian's WebKitGTK, spoken to over WebDriver, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () =>
    findDebian(
      ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'],
      ['webkit2gtk-driver', 'xvfb', 'xauth'],
    ),
  open: async () => {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const driver = spawn(
      '/usr/bin/xvfb-run',
      ['-a', '/usr/bin/WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'],
      {
        stdio: 'ignore',
        // Its own group: the driver's children end with it.
        detached: true,
        env: {
          ...process.env,
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          LIBGL_ALWAYS_SOFTWARE: '1',
        },
      },
    );
    remember(driver);
    const call = async (method: string, path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        signal: AbortSignal.timeout(70_000),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const { value } = (await answer.json()) as { value: unknown };
      if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
      return value;
    };
    await until('WebKitWebDriver', 30, () =>
      call('GET', '/status').then(
        () => true,
        () => undefined,
      ),
    );
    const binary = MINI_BROWSERS.find((path) => existsSync(path));
    const session = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const path = `/session/${session.sessionId}`;
    await call('POST', `${path}/timeouts`, { script: 60_000, pageLoad: 60_000 });
    return {
      version: session.capabilities.browserVersion,
      goto: async (url) => {
        await call('POST', `${path}/url`, { url });
      },
      run: async (body) => {
        const text = (await call('POST', `${path}/execute/async`, {
          script: `const done = arguments[arguments.length - 1];
              (async () => {${body}})().then(
                (value) => done(JSON.stringify({ value })),
                (error) => done(JSON.stringify({ error: String(error) })));`,
          args: [],
        })) as string;
        const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
        if (error !== undefined) throw new Error(error);
        return value;
      },
      errors: () => [],
    };
  },
};
