// A real whosaid serve over a copy of the talks of test/talks.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts it; {address: with its token, folder, decided: what is in the file of decisions, stop}. */
export async function serve() {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-decide-'));
  cpSync(fileURLToPath(new URL('talks', import.meta.url)), folder, { recursive: true });
  const server = spawn(process.env.WHOSAID, ['serve', '--fast', '--listen', '127.0.0.1:0', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  after(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const [address] = await once(createInterface(server.stdout), 'line');
  const decided = () => readFileSync(join(folder, 'whosaid.decisions.yaml'), 'utf8');
  const stop = () => { server.kill('SIGKILL'); return once(server, 'exit'); };
  return { address, folder, decided, stop };
}
