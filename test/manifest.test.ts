import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../src/core/commands';
import { COMPARISON_VIEW } from '../src/vscode/ids';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly version: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const words = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;

suite('The manifest', () => {
  test('declares the commands that the code registers, and no others', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(COMMANDS).sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'Executive Roles'));
  });

  test('puts only its own commands into menus', () => {
    const known: readonly (string | undefined)[] = [...Object.values(COMMANDS), ...contributes.submenus.map(({ id }) => id)];
    for (const { command, submenu } of Object.values(contributes.menus).flat()) assert.ok(known.includes(command ?? submenu), command ?? submenu);
  });

  test('fills every submenu and shows it somewhere', () => {
    const shown = Object.values(contributes.menus).flatMap((items) => items.flatMap(({ submenu }) => submenu ?? []));
    assert.deepEqual(contributes.submenus.map(({ id }) => id).sort(), [...new Set(shown)].sort());
    for (const { id } of contributes.submenus) assert.ok((contributes.menus[id]?.length ?? 0) > 0, id);
  });

  test('declares the view', () => assert.ok(Object.values(contributes.views).flat().some(({ id }) => id === COMPARISON_VIEW)));

  test('has words for every placeholder and no words too many', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  test('keeps every id under one prefix', () => {
    const ids = [...Object.keys(contributes.configuration.properties), ...contributes.commands.map(({ command }) => command)];
    assert.deepEqual(ids.filter((id) => !id.startsWith('executiveRoles.')), []);
  });

  test('runs one bundle in both hosts, without packages beside it', () => {
    assert.equal(manifest.main, manifest.browser);
    assert.equal(manifest.dependencies, undefined);
  });

  test('uses the API of the oldest editor it allows', () => assert.equal(manifest.devDependencies['@types/vscode']?.replace(/^[^\d]*/u, ''), manifest.engines.vscode.replace('^', '')));
});

suite('The README', () => {
  test('lists every command and every setting with its default', () => {
    const readme = read('README.md');
    for (const { title } of contributes.commands) assert.ok(readme.includes(`| Executive Roles: ${words[title.replaceAll('%', '')] ?? title} |`), title);
    for (const [id, { default: value }] of Object.entries(contributes.configuration.properties)) assert.ok(readme.includes(`| \`${id}\` | \`${JSON.stringify(value)}\` |`), id);
  });
});

suite('CONTRIBUTING', () => {
  test('names only places that are there', () => {
    const places = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test)\/[^`]+)`/gu)].map(([, place]) => place ?? '').filter((place) => !place.startsWith('test/screenshots'));
    assert.ok(places.length > 10);
    assert.deepEqual(places.filter((place) => !existsSync(place)), []);
  });
});
