import { reporterIn, type Reporter } from 'shipped-report';
import * as vscode from 'vscode';
import { writeMarked } from '../../machine/marked-lines.mjs';
import { median } from '../measure/statistics.mjs';

/** As many as a reader of files keeps under way. */
const CONCURRENT = 48;
const MB = 1e6;

/** What VS Code calls in the extension host. What it says between these marks is passed on. */
export async function run(): Promise<void> {
  console.log(writeMarked({ event: 'begin' }));
  try {
    await compare();
  } finally {
    console.log(writeMarked({ event: 'end' }));
  }
}

async function compare(): Promise<void> {
  const { extensionUri } = vscode.extensions.getExtension('executive-roles.executive-roles') ?? { extensionUri: undefined };
  if (extensionUri === undefined) throw new Error('The extension is not there.');
  const reporter = reporterIn(extensionUri);
  const [alone, reported, peaks]: number[][] = [[], [], []];
  const rounds = Number(process.env['BENCH_ROUNDS']);
  for (let round = 0; round <= rounds; round++) {
    const read = await timed(readAll);
    const { ms, value, peak } = await timed(() => report(reporter));
    console.log(`  ${round === 0 ? 'warming up' : `round ${round}`}: reading ${read.ms.toFixed(0)} ms, report ${ms.toFixed(0)} ms, ${(ms / read.ms).toFixed(2)}×, ${value}, ${peak.toFixed(0)} MB (reading alone ${read.peak.toFixed(0)} MB)`);
    if (round === 0) continue;
    alone?.push(read.ms);
    reported?.push(ms);
    peaks?.push(peak);
  }
  const ratios = (reported ?? []).map((ms, round) => ms / (alone?.[round] ?? NaN));
  console.log(`  report over reading alone: median ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}) of ${ratios.length} rounds; most memory from first to last round ${(peaks ?? []).map((peak) => peak.toFixed(0)).join(', ')} MB`);
  console.log(`  stopped ${(await cancelled(reporter)).map((ms) => ms.toFixed(1)).join(', ')} ms after being told to`);
  await compareShown(reporter, rounds);
  reporter.dispose();
}

/** Last, for the documents that are shown stay open and are told of for a while. */
async function compareShown(reporter: Reporter, rounds: number): Promise<void> {
  const more: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const plain = await timed(() => report(reporter));
    const shown = await timed(() => report(reporter, { isShown: true }));
    more.push((shown.cpu / plain.cpu - 1) * 100);
  }
  console.log(`  showing it while it grows takes the extension host ${median(more).toFixed(1)} % more (${more.map((each) => each.toFixed(1)).join(', ')})`);
}

async function readAll(): Promise<string> {
  const uris = await vscode.workspace.findFiles('**/*');
  let next = 0;
  let bytes = 0;
  await Promise.all(
    Array.from({ length: CONCURRENT }, async () => {
      for (let uri = uris[next++]; uri !== undefined; uri = uris[next++]) bytes += (await vscode.workspace.fs.readFile(uri)).byteLength;
    }),
  );
  return `${bytes} bytes`;
}

async function report(reporter: Reporter, { token = new vscode.CancellationTokenSource().token, isShown = false } = {}): Promise<string> {
  const { files, roles } = await reporter.report(token, isShown);
  return `${files} files, ${roles} roles`;
}

/** How long a scan still runs that is stopped after so many milliseconds. */
async function cancelled(reporter: Reporter): Promise<readonly number[]> {
  const times: number[] = [];
  for (const after of [20, 100, 300, 500, 800]) {
    const source = new vscode.CancellationTokenSource();
    const running = report(reporter, { token: source.token });
    await new Promise((resolve) => setTimeout(resolve, after));
    const { ms } = await timed(() => {
      source.cancel();
      return running;
    });
    times.push(ms);
  }
  return times;
}

/** Time, the processor's time, both in milliseconds, and the most memory meanwhile, in MB. */
async function timed<T>(task: () => Promise<T>): Promise<{ ms: number; cpu: number; value: T; peak: number }> {
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage().rss / MB));
  look();
  const watching = setInterval(look, 20);
  const start = performance.now();
  const used = process.cpuUsage();
  const value = await task();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  clearInterval(watching);
  look();
  return { ms, cpu: (user + system) / 1_000, value, peak };
}
