import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDebian } from './debian.ts';
import { remember } from './processes.ts';
import { type Engine, until } from './engine.ts';

interface Message {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Speaks WebDriver BiDi over the web socket that Node has: five commands need no library. */
const connect = async (address: string) => {
  const socket = await until('Firefox', 60, async () => {
    const attempt = new WebSocket(address);
    const isOpen = await new Promise<boolean>((done) => {
      attempt.addEventListener('open', () => done(true));
      attempt.addEventListener('error', () => done(false));
    });
    return isOpen ? attempt : undefined;
  });
  const waiting = new Map<number, (message: Message) => void>();
  const errors: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded' && message.params?.level === 'error') {
      errors.push(message.params.text ?? '');
    }
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    const id = (last += 1);
    const answer = new Promise<Message>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error, message } = await answer;
    if (type === 'error') throw new Error(`${method}: ${String(error)} ${String(message)}`);
    return result;
  };
  return { send, errors };
};

/** Debian's Firefox. */
export const firefox: Engine = {
  name: 'Firefox ESR',
  missing: () => findDebian(['/usr/bin/firefox-esr'], ['firefox-esr']),
  open: async () => {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const child = spawn(
      '/usr/bin/firefox-esr',
      [
        '--headless',
        '--no-remote',
        `--profile=${profile}`,
        '--profile',
        profile,
        '--remote-debugging-port',
        String(port),
      ],
      {
        stdio: 'ignore',
        detached: true,
        env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
      },
    );
    remember(child);
    child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
    const bidi = await connect(`ws://127.0.0.1:${port}/session`);
    const session = (await bidi.send('session.new', { capabilities: {} })) as {
      capabilities: { browserVersion: string };
    };
    const { contexts } = (await bidi.send('browsingContext.getTree', {})) as {
      contexts: { context: string }[];
    };
    const context = contexts[0]?.context ?? '';
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return {
      version: session.capabilities.browserVersion,
      goto: async (url) => {
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      run: async (body) => {
        const { result, exceptionDetails } = (await bidi.send('script.evaluate', {
          expression: `(async () => JSON.stringify(await (async () => {${body}})()))()`,
          target: { context },
          awaitPromise: true,
        })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
      },
      errors: () => bidi.errors,
    };
  },
};
