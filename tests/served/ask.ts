import { connect } from 'node:net';

/** What came back over one connection, nothing interpreted. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; a header sent twice is joined with a comma, so that a duplicate shows. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Sends bytes as they are, so that no client tidies a hostile path or a broken head first. */
export const askRaw = (port: number, request: string | Buffer): Promise<Answer> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.setTimeout(15_000, () => socket.destroy(new Error('no answer in 15 s')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error) => {
      // A server may close while we still send; what it said before counts.
      if (chunks.length === 0) failed(error);
    });
    socket.on('close', () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf('\r\n\r\n');
      const [first = '', ...lines] = all.subarray(0, Math.max(end, 0)).toString().split('\r\n');
      const headers = new Map<string, string>();
      for (const line of lines) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).toLowerCase();
        const before = headers.get(name);
        const value = line.slice(colon + 1).trim();
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
      }
      done({ status: Number(first.split(' ')[1]), headers, body: all.subarray(end + 4) });
    });
    socket.write(request);
  });

/** One plain request. */
export const ask = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  askRaw(
    port,
    [
      `${method} ${path} HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '',
      '',
    ].join('\r\n'),
  );
