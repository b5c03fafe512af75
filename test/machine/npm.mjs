// @ts-check
import { spawn } from 'node:child_process';

/**
 * How to start npm: the copy that started us when there is one, so that a version manager's choice is kept.
 * @returns {{ command: string, first: string[], shell: boolean }}
 */
function npmCommand() {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, first: [running], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/**
 * Runs npm and answers what it printed. Going through npm keeps the user's own registry, proxy and credentials settings.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<string>}
 */
export function npm(args, cwd) {
  const { command, first, shell } = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`"npm ${args.join(' ')}" ended with code ${code}.\n${output.trim()}`));
    });
  });
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
export async function install(args, cwd) {
  await npm(['install', '--no-audit', '--no-fund', '--loglevel=error', ...args], cwd).catch((error) => {
    throw new Error(`A download failed. Check that npm can reach its registry, then start again.\n${error.message}`);
  });
}

/**
 * Unpacks one published package with its dependencies below `folder`, without running its install scripts: those would
 * compile native modules that nothing here needs.
 * @param {{ name: string, version: string }} wanted
 * @param {string} folder
 */
export async function fetchPackage({ name, version }, folder) {
  await install(['--prefix', folder, '--ignore-scripts', '--no-save', '--omit=dev', `${name}@${version}`], folder);
}
